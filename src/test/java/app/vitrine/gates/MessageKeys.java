package app.vitrine.gates;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares the message bundles with each other and with the sources that use them.
///
/// A key is used where it stands in a source as a whole text, or where a text ending in a dot or underscore is its
/// beginning, since keys such as `network.` + id are put together.
record MessageKeys(Path messages, Path sources) {

    private static final Pattern TEXT = Pattern.compile("\"([a-z][a-zA-Z0-9_-]*\\.[a-zA-Z0-9_.-]*)\"");
    private static final Pattern FILE = Pattern.compile("\\.(css|json|properties|tsv|vitrine)$");
    private static final List<String> PUT_TOGETHER_BY = List.of("command.", "screen.");

    static MessageKeys ofTheProgram() {
        return new MessageKeys(Path.of("src/main/resources/app/vitrine/messages"), Path.of("src/main/java"));
    }

    /// Keys in one language and not in the other, as `fr lacks a.b`.
    Set<String> lacking() {
        Set<String> english = keys("en");
        Set<String> french = keys("fr");
        Set<String> lacking = new TreeSet<>();
        english.stream().filter(key -> !french.contains(key)).forEach(key -> lacking.add("fr lacks " + key));
        french.stream().filter(key -> !english.contains(key)).forEach(key -> lacking.add("en lacks " + key));
        return lacking;
    }

    /// Keys whose placeholders differ between the languages, or which are no message format.
    Set<String> differing() {
        Properties english = texts("en");
        Properties french = texts("fr");
        Set<String> differing = new TreeSet<>();
        for (String key : keys("en")) {
            if (french.containsKey(key) && !placeholders(english.getProperty(key)).equals(placeholders(french
                    .getProperty(key)))) {
                differing.add(key);
            }
        }
        return differing;
    }

    /// Keys whose text has a typewriter's apostrophe, which a message format would take for a quote besides.
    Set<String> straight() {
        Set<String> straight = new TreeSet<>();
        Stream.of("en", "fr").map(this::texts).forEach(texts -> texts.forEach((key, text) -> {
            if (String.valueOf(text).contains("'")) {
                straight.add(String.valueOf(key));
            }
        }));
        return straight;
    }

    /// Keys that no source uses.
    Set<String> unused() {
        Set<String> texts = textsOfSources();
        Set<String> beginnings = texts.stream().filter(text -> text.endsWith(".") || text.endsWith("_"))
                .collect(
                        Collectors.toSet());
        beginnings.addAll(PUT_TOGETHER_BY);
        return keys("en").stream()
                .filter(key -> !texts.contains(stem(key)) && !texts.contains(key) && beginnings
                        .stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Texts of the sources that look like keys of a known feature and are in no bundle.
    Set<String> unknown() {
        Set<String> keys = keys("en");
        Set<String> stems = keys.stream().map(MessageKeys::stem).collect(Collectors.toSet());
        Set<String> features = keys.stream().map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        return textsOfSources().stream()
                .filter(text -> features.contains(text.substring(0, text.indexOf('.'))))
                .filter(text -> !FILE.matcher(text).find() && !text.endsWith(".") && !keys.contains(text)
                        && !stems.contains(text)
                        && keys.stream()
                                .noneMatch(key -> key.startsWith(text)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stem(String key) {
        return key.endsWith(".one")
                ? key.substring(0, key.length() - 4)
                : key.endsWith(".other") ? key.substring(0, key.length() - 6) : key;
    }

    private static Set<Integer> placeholders(String text) {
        MessageFormat format = new MessageFormat(text, Locale.ROOT);
        Set<Integer> numbers = new TreeSet<>();
        for (int index = 0; index < format.getFormatsByArgumentIndex().length; index++) {
            if (text.contains("{" + index)) {
                numbers.add(index);
            }
        }
        return numbers;
    }

    private Set<String> keys(String language) {
        return texts(language).stringPropertyNames();
    }

    private Properties texts(String language) {
        Properties all = new Properties();
        for (Path file : files(messages, "_" + language + ".properties")) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        return all;
    }

    private Set<String> textsOfSources() {
        Set<String> texts = new TreeSet<>();
        for (Path file : files(sources, ".java")) {
            Matcher matcher = TEXT.matcher(read(file));
            while (matcher.find()) {
                texts.add(matcher.group(1));
            }
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
