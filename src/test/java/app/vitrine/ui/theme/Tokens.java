package app.vitrine.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the tests ask of token files: their keys, the values they come to, and the contrast of two of them.
final class Tokens {

    private static final Pattern DECLARATION = Pattern.compile("(-[svc][\\w-]*)\\s*:\\s*([^;]+);");
    private static final Pattern COLOUR_VALUE = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b");
    private static final Pattern COLOUR_IN_JAVA = Pattern.compile(
            "\"[^\"\\n]*#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\\b[^\"\\n]*\"|Color\\.(?:rgb|color|hsb)\\(");

    private final Map<String, String> values = new LinkedHashMap<>();

    Tokens(String styleSheet) {
        Matcher matcher = DECLARATION.matcher(styleSheet);
        while (matcher.find()) {
            values.put(matcher.group(1), matcher.group(2).strip());
        }
    }

    static Tokens of(String file) throws IOException {
        try (InputStream in = Tokens.class.getResourceAsStream("/app/vitrine/ui/theme/" + file)) {
            return new Tokens(
                    new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /// Roles and AtlantaFX names; the scales are each theme's own affair.
    SortedSet<String> roles() {
        TreeSet<String> roles = new TreeSet<>(values.keySet());
        roles.removeIf(key -> key.startsWith("-s-"));
        return roles;
    }

    /// Keys that only one of the two has.
    static SortedSet<String> differences(Tokens one, Tokens other) {
        TreeSet<String> differences = new TreeSet<>(one.roles());
        differences.addAll(other.roles());
        TreeSet<String> shared = new TreeSet<>(one.roles());
        shared.retainAll(other.roles());
        differences.removeAll(shared);
        return differences;
    }

    /// Names that are used as a value but defined nowhere.
    List<String> dangling() {
        List<String> dangling = new ArrayList<>();
        values.forEach((key, value) -> {
            if (value.startsWith("-") && !values.containsKey(value)) {
                dangling.add(key);
            }
        });
        return dangling;
    }

    /// The colour value that a key comes to, as `#RRGGBB` or with alpha.
    String resolve(String key) {
        String value = Objects.requireNonNull(values.get(key), key);
        return value.startsWith("-") ? resolve(value) : value;
    }

    /// WCAG 2 contrast ratio of two roles.
    double contrast(String one, String other) {
        double first = luminance(resolve("-v-" + one));
        double second = luminance(resolve("-v-" + other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// The pairs of a table that miss their ratio, with the ratio they have.
    Map<String, Double> tooWeak(Map<String, Double> wanted) {
        Map<String, Double> weak = new TreeMap<>();
        wanted.forEach((pair, ratio) -> {
            String[] roles = pair.split(" on ", -1);
            double found = contrast(roles[0], roles[1]);
            if (Math.round(found * 10) / 10.0 < ratio) {
                weak.put(pair, found);
            }
        });
        return weak;
    }

    /// Colour values in a style sheet or a Java source.
    static List<String> colourValues(String fileName, String content) {
        Pattern pattern = fileName.endsWith(".css") ? COLOUR_VALUE : COLOUR_IN_JAVA;
        return pattern.matcher(content).results().map(result -> fileName + ": " + result.group()).toList();
    }

    private static double luminance(String hex) {
        int value = Integer.parseInt(hex.substring(1, 7), 16);
        return 0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8 & 0xFF)
                + 0.0722 * linear(value & 0xFF);
    }

    private static double linear(int channel) {
        double part = (channel & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
