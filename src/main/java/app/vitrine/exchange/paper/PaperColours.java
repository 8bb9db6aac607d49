package app.vitrine.exchange.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.vitrine.domain.client.Palette;

/// The colours of the light theme, for paper: read from its tokens, so that paper and screen agree.
final class PaperColours {

    private static final String TOKENS = "/app/vitrine/ui/theme/tokens-light.css";
    private static final Pattern TOKEN = Pattern
            .compile("(-[sv]-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6}|-s-[a-z0-9-]+);");

    private final Map<String, String> tokens = new HashMap<>();

    PaperColours() {
        try (InputStream in = Objects.requireNonNull(PaperColours.class.getResourceAsStream(TOKENS))) {
            Matcher matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                tokens.put(matcher.group(1), matcher.group(2));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(TOKENS, problem);
        }
    }

    /// The colour of a stripe.
    Color strong(Palette palette) {
        return token("-v-pillar-" + palette.id());
    }

    /// The ground of a bar.
    Color soft(Palette palette) {
        return token("-v-pillar-" + palette.id() + "-bar");
    }

    Color text() {
        return token("-v-text");
    }

    Color second() {
        return token("-v-text-2");
    }

    Color line() {
        return token("-v-line-2");
    }

    /// Of weekends and days of other months.
    Color ground() {
        return token("-v-bg");
    }

    Color accent() {
        return token("-v-accent");
    }

    private Color token(String name) {
        String value = Objects.requireNonNull(tokens.get(name), name);
        return value.startsWith("#") ? Color.decode(value) : token(value);
    }
}
