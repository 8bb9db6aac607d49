package app.vitrine.domain.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/// The words of the interface in one language, read from `app/vitrine/messages/<feature>_<language>.properties`
/// (UTF-8). Placeholders are those of [MessageFormat]; apostrophes are those of print (’), which it passes over. Plurals are two keys, `<key>.one` and
/// `<key>.other`; French counts zero as one.
public final class Messages {

    private static final List<String> FEATURES = List.of("common", "shell", "calendar", "composer",
            "exchange",
            "settings", "clients", "quickadd", "ideas", "start", "storage", "sheet", "network", "media",
            "cli",
            "sample",
            "sharing", "keydates", "results", "paper", "advice", "series",
            "audience");
    private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> texts;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = new ConcurrentHashMap<>();
        for (String feature : FEATURES) {
            load(feature, locale).forEach((key, text) -> texts.put((String) key, (String) text));
        }
    }

    /// The texts for a language; anything but French is answered in English. The region of `locale` decides how
    /// dates and numbers are written.
    public static Messages of(Locale locale) {
        return LOADED.computeIfAbsent(locale.toLanguageTag(), _ -> new Messages(locale));
    }

    /// The names of the bundles, for the test that compares languages.
    public static List<String> features() {
        return FEATURES;
    }

    public Locale locale() {
        return locale;
    }

    /// `fr` or `en`.
    public String language() {
        return languageOf(locale);
    }

    /// @throws IllegalArgumentException if the key is in no bundle: a defect that the message tests find first
    public String text(String key, Object... arguments) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    public String text(Message message) {
        return message.count() >= 0
                ? count(message.key(), message.count(), message.arguments().toArray())
                : text(message.key(), message.arguments().toArray());
    }

    /// The form of `key` for `count`; `{0}` is the count, further arguments follow from `{1}`.
    public String count(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = count;
        System.arraycopy(more, 0, arguments, 1, more.length);
        boolean one = count == 1 || (count == 0 && "fr".equals(language()));
        return text(key + (one ? ".one" : ".other"), arguments);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    private static String languageOf(Locale locale) {
        return "fr".equals(locale.getLanguage()) ? "fr" : "en";
    }

    private static Properties load(String feature, Locale locale) {
        String file = "/app/vitrine/messages/" + feature + "_" + languageOf(locale) + ".properties";
        Properties properties = new Properties();
        try (@Nullable
        InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(file, problem);
        }
        return properties;
    }
}
