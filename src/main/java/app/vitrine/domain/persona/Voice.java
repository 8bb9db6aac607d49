package app.vitrine.domain.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.vitrine.domain.network.Format;

/// How to speak to people.
///
/// @param use     words and tones that go down well
/// @param avoid   those that do not
/// @param formats what they like to be shown
public record Voice(List<String> use, List<String> avoid, Set<Format> formats) {

    public static final Voice UNSAID = new Voice(List.of(), List.of(), Set.of());

    public Voice {
        use = clean(use);
        avoid = clean(avoid);
        formats = Set.copyOf(formats);
    }

    public Voice withUse(List<String> words) {
        return new Voice(words, avoid, formats);
    }

    public Voice withAvoid(List<String> words) {
        return new Voice(use, words, formats);
    }

    public Voice withFormats(Set<Format> newFormats) {
        return new Voice(use, avoid, newFormats);
    }

    Voice or(Voice other) {
        return new Voice(Lists.both(use, other.use), Lists.both(avoid, other.avoid),
                Set.copyOf(Lists.both(List.copyOf(formats), List.copyOf(other.formats))));
    }

    // Once each, whatever the case.
    private static List<String> clean(List<String> words) {
        List<String> kept = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (String word : words) {
            String plain = word.strip().replace('\n', ' ');
            if (!plain.isEmpty() && !seen.contains(plain.toLowerCase(Locale.ROOT))) {
                seen.add(plain.toLowerCase(Locale.ROOT));
                kept.add(plain);
            }
        }
        return List.copyOf(kept);
    }
}
