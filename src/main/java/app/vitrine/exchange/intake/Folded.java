package app.vitrine.exchange.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The shape in which names are compared: lower case, without accents, blanks joined, no `@` before it.
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]+");

    private Folded() {}

    static String of(String name) {
        String flat = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String joined = BLANKS.matcher(flat).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return joined.startsWith("@") ? joined.substring(1) : joined;
    }
}
