package app.vitrine.exchange.keydates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Codes and names of regions as they are compared: without accents, case and signs.
final class RegionWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private RegionWords() {}

    static String plain(String words) {
        String letters = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return SIGNS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
