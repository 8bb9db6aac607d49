package app.vitrine.ui.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What emoji are called in English and in French, and how they are found by either. Reading it takes a moment: not on
/// the JavaFX thread.
public final class EmojiNames {

    private static final String FILE = "/app/vitrine/assets/emoji/names.tsv";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Name> names = new HashMap<>();

    /// @param words ` word word …`, folded: each begins behind a blank
    private record Name(String english, String french, String words) {}

    /// Reads the names.
    public EmojiNames() {
        try (InputStream in = EmojiNames.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, FILE), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", -1)).forEach(cells -> names.put(cells[0], new Name(
                    cells[1], cells[3], folded(String.join(" ", cells[1], cells[2], cells[3], cells[4])))));
        } catch (IOException broken) {
            throw new UncheckedIOException("emoji names", broken);
        }
    }

    /// @return the name in the language of `locale`, English where that is neither; empty for an emoji without one
    public Optional<String> name(String sequence, Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        return Optional.ofNullable(names.get(EmojiClusters.untoned(sequence)))
                .map(name -> french ? name.french() : name.english());
    }

    /// Those of `among` that have a word beginning with each word of `typed`, with or without accents; first those
    /// whose name begins so.
    public List<EmojiImages.Choice> find(String typed, List<EmojiImages.Choice> among) {
        String wanted = folded(typed);
        String[] words = wanted.strip().split(" ", -1);
        List<EmojiImages.Choice> first = new ArrayList<>();
        List<EmojiImages.Choice> others = new ArrayList<>();
        for (EmojiImages.Choice choice : among) {
            Name name = names.get(EmojiClusters.key(choice.sequence()));
            if (name != null && List.of(words).stream().allMatch(word -> name.words().contains(" " + word))) {
                boolean named = folded(name.english()).startsWith(wanted)
                        || folded(name.french()).startsWith(wanted);
                (named ? first : others).add(choice);
            }
        }
        first.addAll(others);
        return first;
    }

    private static String folded(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return (" " + BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ")).stripTrailing();
    }
}
