package app.vitrine.domain.quickadd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is left of a sentence once the words that were read are taken out, with the commas and “and” between them.
final class Remainder {

    /// A plus or dash belongs to what it is glued to, such as “+33”.
    private static final Pattern EDGES = Pattern
            .compile(
                    "^(?:[\\s,;:·|–—]|[+&/.\\-](?=\\s|$))+|(?:[\\s,;:+&/·|\\-–—]|\\s(?:et|ou|puis|and|or|then)(?=$|\\s+$))+$",
                    Pattern.CASE_INSENSITIVE);
    /// Brackets around what was read.
    private static final Pattern EMPTY = Pattern
            .compile("\\(\\s*\\)|\\[\\s*]|(?<=[,!?….])\\s*[.,]+(?=\\s|$)");
    private static final Pattern WORDS = Pattern.compile("[^\\s\\p{P}]");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}\\p{So}]");

    private final String text;
    private final boolean[] gone;

    Remainder(String text, List<Piece> eaten, Belief belief) {
        this.text = text;
        this.gone = new boolean[text.length()];
        for (int index = 0; index < eaten.size(); index++) {
            Piece piece = eaten.get(index);
            boolean joined = index > 0 && belief.touch(eaten.get(index - 1), piece);
            for (int at = joined ? eaten.get(index - 1).to() : piece.from(); at < piece.to(); at++) {
                gone[at] = true;
            }
        }
    }

    String title() {
        StringBuilder title = new StringBuilder();
        for (String stretch : stretches(0)) {
            // “friday!” leaves its mark to the word before; in French a blank goes before it.
            boolean mark = !stretch.isEmpty() && ",.!?…".indexOf(stretch.charAt(0)) >= 0;
            title.append(mark ? "" : " ").append(stretch.strip());
        }
        String tidied = tidy(EMPTY.matcher(title).replaceAll(" "));
        return WORDS.matcher(tidied).find() ? tidied : "";
    }

    /// What stands behind the first word that was read, in stretches; where the sentence begins with that, the first
    /// stretch is its title.
    List<String> behind(int first) {
        List<String> behind = stretches(first).stream()
                .map(stretch -> tidy(stretch.replaceAll("^\\s*[)\\]]|[(\\[]\\s*$", "")))
                .filter(stretch -> LETTERS.matcher(stretch).find()).toList();
        boolean titled = LETTERS.matcher(text.substring(0, first)).find();
        return titled || behind.isEmpty() ? behind : behind.subList(1, behind.size());
    }

    private List<String> stretches(int start) {
        List<String> stretches = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        for (int at = start; at < text.length(); at++) {
            if (!gone[at]) {
                stretch.append(text.charAt(at));
            } else if (!stretch.isEmpty()) {
                stretches.add(stretch.toString());
                stretch.setLength(0);
            }
        }
        stretches.add(stretch.toString());
        return stretches;
    }

    private static String tidy(String words) {
        return EDGES.matcher(words.replaceAll("\\s+", " ")).replaceAll("").strip();
    }
}
