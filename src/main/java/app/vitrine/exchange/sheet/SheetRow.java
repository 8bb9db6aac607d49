package app.vitrine.exchange.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.network.Format;

/// One post as a sheet tells it. Texts are empty where the sheet has none.
///
/// @param number the row of the file in which it begins
/// @param offset how far from Greenwich the time is meant, where the sheet says so
/// @param dayRepeated whether the day was taken from a row above
/// @param text the text for every place that has none of its own
/// @param texts own texts of places; each of these places is among the channels
/// @param translations the text in other languages, for all places
/// @param hashtags with "#", in their order
/// @param media names or addresses of files
/// @param format what a column of formats says for all places
/// @param extras what only our own plain sheet tells
public record SheetRow(int number, Optional<LocalDate> day, Optional<LocalTime> time,
        Optional<ZoneOffset> offset, boolean dayRepeated,
        List<ChannelMention> channels, String title, String text, List<PlaceText> texts,
        List<Translation> translations,
        List<String> hashtags,
        String link, List<String> media, String alt, Optional<SheetStatus> status, String pillar,
        String campaign,
        List<String> tags, String notes, String firstComment, Optional<Format> format, String language,
        String client,
        String postId, String variantId, Extras extras) {

    /// Fields that only Vitrine's own plain sheet has.
    public record Extras(String baseText, List<String> personas, String zone) {

        public Extras {
            personas = List.copyOf(personas);
        }
    }

    /// The text in another language.
    ///
    /// @param language as a BCP 47 tag
    public record Translation(String language, String text) {}

    /// The same row, further or less far.
    SheetRow withStatus(SheetStatus said) {
        return new SheetRow(number, day, time, offset, dayRepeated, channels, title, text, texts,
                translations,
                hashtags, link, media, alt, Optional.of(said), pillar, campaign, tags, notes, firstComment,
                format, language, client, postId, variantId, extras);
    }

    /// One of several posts that stand in the row's cell.
    SheetRow part(String words, List<ChannelMention> places, Optional<LocalTime> at) {
        return new SheetRow(number, day, at.isPresent() ? at : time, offset, dayRepeated, places, title,
                words,
                texts, translations, hashtags, link, media, alt, status, pillar, campaign, tags, notes,
                firstComment, format, language, client, postId, variantId, extras);
    }

    public SheetRow {
        translations = List.copyOf(translations);
        channels = List.copyOf(channels);
        texts = List.copyOf(texts);
        hashtags = List.copyOf(hashtags);
        media = List.copyOf(media);
        tags = List.copyOf(tags);
    }
}
