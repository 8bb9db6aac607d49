package app.vitrine.domain.idea;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import app.vitrine.domain.network.Hashtags;
import app.vitrine.domain.network.TextSpan;
import app.vitrine.domain.post.Priority;

import static java.util.Objects.requireNonNull;

/// What a line such as `!! Who hides the bean? #season` says of an idea.
///
/// A `!` alone is high and `!!` alone is top priority. French writes a blank before the sign that ends an exclamation,
/// so there a single `!` behind a word belongs to the title.
///
/// @param title what is left once the rest is taken out; may be empty
/// @param tags  without their signs, in order, each once
public record IdeaLine(String title, List<String> tags, Priority priority) {

    /// Stands where a tag stood.
    private static final String TAG = "\uE000";

    public IdeaLine {
        requireNonNull(title, "title");
        tags = tags.stream().distinct().toList();
        requireNonNull(priority, "priority");
    }

    /// @param french whether a blank before `!` is what the language asks for
    public static IdeaLine read(String line, boolean french) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFC);
        List<TextSpan> tags = Hashtags.in(text);
        List<String> words = new ArrayList<>();
        Priority priority = Priority.NORMAL;
        boolean behindWord = false;
        for (String piece : withoutTags(text, tags).strip().split("\\s+", -1)) {
            if (signs(piece) && !(french && behindWord && piece.length() == 1)) {
                priority = Priority.ofLevel(Math.max(priority.level(), piece.length()));
                behindWord = false;
            } else if (piece.matches("[" + TAG + ",;]*")) {
                behindWord = false;
            } else {
                words.add(piece.replace(TAG, ""));
                behindWord = true;
            }
        }
        return new IdeaLine(String.join(" ", words), tags.stream().map(TextSpan::value).toList(), priority);
    }

    private static boolean signs(String piece) {
        return piece.matches("!+");
    }

    private static String withoutTags(String text, List<TextSpan> tags) {
        StringBuilder open = new StringBuilder(text);
        tags.reversed().forEach(tag -> open.replace(tag.start(), tag.end(), TAG));
        return open.toString();
    }
}
