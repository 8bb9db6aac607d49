package app.vitrine.exchange.analytics;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Headers as they are compared: the same words in any case, with any spaces, hyphens that are not seen taken out.
final class HeaderText {

    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b\\u200c\\u200d\\u2060\\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private HeaderText() {}

    static String normal(String text) {
        String seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").strip().replace('’', '\'').replace('‘', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
