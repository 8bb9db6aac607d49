package app.vitrine.domain.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.network.Format;

import static java.util.Objects.requireNonNull;

/// One publication of a post: a channel, a format and a language, with the post's text, time and pictures or its own.
///
/// @param id           key in the plan file; 0 while not stored
/// @param language     BCP 47 tag, empty for the client's usual one
/// @param day          own day, empty for the post's
/// @param time         own time, empty for the post's
/// @param text         own text, empty (absent) for the post's base text
/// @param title        where the network has one (YouTube, Pinterest, blog, newsletter subject); may be empty
/// @param firstComment may be empty
/// @param media        own choice and order, absent for the post's
/// @param position     order among the variants of the post, from 0
public record Variant(long id, UUID uid, long channelId, Format format, String language,
        Optional<LocalDate> day,
        Optional<LocalTime> time, Optional<String> text, String title, String firstComment,
        Optional<List<MediaUse>> media, Publication publication, int position) {

    public Variant {
        requireNonNull(uid, "uid");
        requireNonNull(publication, "publication");
        media = media.map(List::copyOf);
    }

    /// A variant not stored yet that takes everything from its post.
    public static Variant on(long channelId, Format format, int position) {
        return new Variant(0, Uuid7.next(), channelId, format, "", Optional.empty(), Optional.empty(),
                Optional.empty(), "",
                "", Optional.empty(), Publication.PLANNED, position);
    }

    public Variant withId(long newId) {
        return new Variant(newId, uid, channelId, format, language, day, time, text, title, firstComment,
                media,
                publication, position);
    }

    public Variant withUid(UUID newUid) {
        return new Variant(id, newUid, channelId, format, language, day, time, text, title, firstComment,
                media,
                publication, position);
    }

    public Variant withFormat(Format newFormat) {
        return new Variant(id, uid, channelId, newFormat, language, day, time, text, title, firstComment,
                media,
                publication, position);
    }

    public Variant withLanguage(String newLanguage) {
        return new Variant(id, uid, channelId, format, newLanguage, day, time, text, title, firstComment,
                media,
                publication, position);
    }

    public Variant withWhen(Optional<LocalDate> newDay, Optional<LocalTime> newTime) {
        return new Variant(id, uid, channelId, format, language, newDay, newTime, text, title, firstComment,
                media,
                publication, position);
    }

    public Variant withText(Optional<String> newText) {
        return new Variant(id, uid, channelId, format, language, day, time, newText, title, firstComment,
                media,
                publication, position);
    }

    public Variant withTitle(String newTitle) {
        return new Variant(id, uid, channelId, format, language, day, time, text, newTitle, firstComment,
                media,
                publication, position);
    }

    public Variant withFirstComment(String newComment) {
        return new Variant(id, uid, channelId, format, language, day, time, text, title, newComment, media,
                publication,
                position);
    }

    public Variant withMedia(Optional<List<MediaUse>> newMedia) {
        return new Variant(id, uid, channelId, format, language, day, time, text, title, firstComment,
                newMedia,
                publication, position);
    }

    public Variant withPublication(Publication newPublication) {
        return new Variant(id, uid, channelId, format, language, day, time, text, title, firstComment, media,
                newPublication, position);
    }

    public Variant withPosition(int newPosition) {
        return new Variant(id, uid, channelId, format, language, day, time, text, title, firstComment, media,
                publication, newPosition);
    }
}
