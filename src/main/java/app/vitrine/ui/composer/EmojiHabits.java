package app.vitrine.ui.composer;

import java.util.ArrayList;
import java.util.List;

/// Which emoji a person chose last, and in which skin tone; kept while the program runs.
final class EmojiHabits {

    static final int MOST = 9;

    private final List<String> recent = new ArrayList<>();
    private int tone;

    /// The last chosen ones, newest first.
    List<String> recent() {
        return List.copyOf(recent);
    }

    void chose(String sequence) {
        recent.remove(sequence);
        recent.addFirst(sequence);
        if (recent.size() > MOST) {
            recent.removeLast();
        }
    }

    /// 1 for the lightest to 5 for the darkest, 0 for none.
    int tone() {
        return tone;
    }

    void tone(int chosen) {
        tone = chosen;
    }
}
