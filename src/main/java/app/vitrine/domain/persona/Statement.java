package app.vitrine.domain.persona;

import java.util.Locale;
import java.util.UUID;

import app.vitrine.domain.client.Uuid7;

import static java.util.Objects.requireNonNull;

/// One thing that is said of a persona.
///
/// @param weight how much it matters, 1 to [#MOST]; asked of topics alone
public record Statement(UUID uid, Kind kind, String words, int weight, Evidence evidence) {

    public static final int MOST = 5;
    public static final int USUAL = 3;

    /// What it is about. `id` is the stable word of plan files and message keys.
    public enum Kind {
        NEED,
        /// Pains and objections.
        PAIN,
        /// What makes them buy.
        TRIGGER,
        /// What they love about the shop.
        LOVE,
        /// What they like to hear about.
        TOPIC;

        private final String id = name().toLowerCase(Locale.ROOT);

        public String id() {
            return id;
        }

        /// @throws IllegalArgumentException if none has this id
        public static Kind ofId(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    public Statement {
        requireNonNull(uid, "uid");
        requireNonNull(kind, "kind");
        requireNonNull(evidence, "evidence");
        words = words.strip().replace('\n', ' ');
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A statement needs words");
        }
        weight = Math.clamp(weight, 1, MOST);
    }

    /// A new one, which is a guess until it is said what it rests on.
    public static Statement guess(Kind kind, String words) {
        return new Statement(Uuid7.next(), kind, words, USUAL, Evidence.GUESS);
    }

    public Statement withWords(String newWords) {
        return new Statement(uid, kind, newWords, weight, evidence);
    }

    public Statement withWeight(int newWeight) {
        return new Statement(uid, kind, words, newWeight, evidence);
    }

    public Statement withEvidence(Evidence newEvidence) {
        return new Statement(uid, kind, words, weight, newEvidence);
    }

    Statement renewed() {
        return new Statement(Uuid7.next(), kind, words, weight, evidence);
    }
}
