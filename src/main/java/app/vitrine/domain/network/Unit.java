package app.vitrine.domain.network;

import java.util.Locale;
import java.util.Optional;

import app.vitrine.domain.text.Message;

/// What the number of a [Rule] counts. The first eight measure text, each with a strategy of its own.
public enum Unit {
    /// X: letters of most alphabets 1, everything else 2, a link 23, an emoji 2.
    X_WEIGHTED(new XMeasure()),
    /// What a reader takes for one character (UAX 29).
    GRAPHEMES((_, _, _) -> 1),
    /// Graphemes, but a link with protocol is 23 and a mention goes without its server.
    MASTODON(new MastodonMeasure()),
    /// Code points, but an emoji is as long as its UTF-8.
    THREADS(new ThreadsMeasure()),
    CODE_POINTS((text, start, end) -> text.codePointCount(start, end)),
    UTF16((_, start, end) -> end - start),
    UTF8_BYTES(Utf8::length),
    /// Text messages needed: septets (GSM-7) or UTF-16 units (UCS-2) packed in segments.
    SMS_SEGMENTS(new SmsMeasure()),
    COUNT, BYTES, PIXELS, RATIO, SECONDS;

    private final Optional<TextMeasure> measure;

    Unit() {
        this.measure = Optional.empty();
    }

    Unit(ClusterCost cost) {
        this(new PlainMeasure(cost));
    }

    Unit(TextMeasure measure) {
        this.measure = Optional.of(measure);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether this counts text.
    public boolean textual() {
        return measure.isPresent();
    }

    /// What a text is counted in, in words; only for units that count text.
    public Message message() {
        return Message.of("rule.unit." + id());
    }

    /// The length of `text` in this unit.
    ///
    /// @throws UnsupportedOperationException if this unit does not count text
    public int length(String text) {
        return tally(text, Integer.MAX_VALUE).used();
    }

    /// @throws UnsupportedOperationException if this unit does not count text
    Tally tally(String text, int limit) {
        return measure.orElseThrow(() -> new UnsupportedOperationException(name())).tally(text, limit);
    }

    /// @throws IllegalArgumentException if no unit has this id
    public static Unit ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
