package app.vitrine.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.vitrine.ui.control.Words;
import app.vitrine.ui.shell.Overlays;
import app.vitrine.ui.shell.Sheet;

/// What this is, whose it is, and what it carries of others.
final class AboutCard {

    private final Overlays overlays;
    private final Words words;
    private final String version;

    AboutCard(Overlays overlays, Words words, String version) {
        this.overlays = overlays;
        this.words = words;
        this.version = version;
    }

    VBox node() {
        VBox text = new VBox(1, words.label(words.of("settings.about.version", version), "medium"),
                words.text(words.of("settings.about.licence"), "caption", "text-2"));
        text.setMinWidth(0);
        return SettingRow.card(words.label("settings.about", "title-2"), SettingRow.of(text,
                words.button("settings.about.others", () -> overlays.open(new Licences()), "small")));
    }

    /// What ships with the program that others made.
    private final class Licences implements Sheet {

        private final TextArea text = new TextArea(read());
        private final VBox content = new VBox(14, words.label("settings.about.others", "title-2"), text,
                Words.row(8, Words.gap(), words.button("settings.close", overlays::close, "primary")));

        Licences() {
            text.setEditable(false);
            text.setWrapText(true);
            text.accessibleTextProperty().bind(words.of("settings.about.others"));
            VBox.setVgrow(text, Priority.ALWAYS);
            content.getStyleClass().add("licences");
            content.getStylesheets().add(SettingsScreen.styleSheet());
        }

        @Override
        public Node content() {
            return content;
        }

        @Override
        public String name() {
            return words.now().text("settings.about.others");
        }

        @Override
        public double width() {
            return 760;
        }

        @Override
        public double height() {
            return 620;
        }

        @Override
        public void opened() {
            text.requestFocus();
        }

        @Override
        public boolean closing() {
            return true;
        }

        private static String read() {
            try (InputStream in = AboutCard.class.getResourceAsStream("/app/vitrine/assets/LICENSES.md")) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
