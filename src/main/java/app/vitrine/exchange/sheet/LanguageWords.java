package app.vitrine.exchange.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The words by which headers name the language of the text below them: "Texte FR", "Caption (English)".
final class LanguageWords {

    private static final String WORDS = """
            fr: fr, fra, french, francais, francaise, vf, franzosisch
            en: en, eng, english, anglais, anglaise, va, ang, englisch, gb, uk
            de: de, deu, ger, german, allemand, allemande, deutsch
            es: es, esp, spanish, espagnol, espagnole, espanol, castellano
            it: it, ita, italian, italien, italienne, italiano
            nl: nl, dutch, neerlandais, neerlandaise, flamand, flemish, nederlands
            pt: pt, portuguese, portugais, portugaise, portugues
            ca: catalan, catalane, catala
            br: breton
            eu: basque
            oc: occitan
            lb: luxembourgeois, luxembourgish
            ar: arabe, arabic
            zh: chinois, chinese
            """;
    private static final Map<String, String> LANGUAGES = new HashMap<>();

    static {
        WORDS.lines().forEach(line -> {
            for (String word : line.substring(3).split(",", -1)) {
                LANGUAGES.put(word.strip(), line.substring(0, 2));
            }
        });
    }

    private LanguageWords() {}

    /// The language that one of the header's words names, as a BCP 47 tag. "De" between words is no German.
    static Optional<String> of(String header) {
        String[] words = Words.fold(header).split(" ", -1);
        for (int at = words.length - 1; at >= 0; at--) {
            boolean between = at > 0 && at < words.length - 1;
            if (LANGUAGES.containsKey(words[at]) && !(between && words[at].length() < 4)) {
                return Optional.of(LANGUAGES.get(words[at]));
            }
        }
        return Optional.empty();
    }

    /// The header without the words that name the language.
    static String without(String header) {
        StringBuilder left = new StringBuilder();
        for (String word : Words.fold(header).split(" ", -1)) {
            if (!LANGUAGES.containsKey(word)) {
                left.append(left.isEmpty() ? "" : " ").append(word);
            }
        }
        return left.toString();
    }
}
