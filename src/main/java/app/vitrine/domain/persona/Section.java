package app.vitrine.domain.persona;

import java.util.UUID;

import app.vitrine.domain.client.Uuid7;

import static java.util.Objects.requireNonNull;

/// A part of the sheet that the person headed freely.
public record Section(UUID uid, String title, String text) {

    public Section {
        requireNonNull(uid, "uid");
        title = title.strip();
    }

    public static Section of(String title, String text) {
        return new Section(Uuid7.next(), title, text);
    }

    public Section withTitle(String newTitle) {
        return new Section(uid, newTitle, text);
    }

    public Section withText(String newText) {
        return new Section(uid, title, newText);
    }

    Section renewed() {
        return of(title, text);
    }
}
