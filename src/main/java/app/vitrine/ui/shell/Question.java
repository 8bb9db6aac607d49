package app.vitrine.ui.shell;

import java.util.List;
import java.util.Optional;

import app.vitrine.domain.text.Message;

/// Something that is asked in a small dialog of the window's own.
///
/// @param title    the question itself, short
/// @param sentence what will follow, where that is not plain
/// @param mustType what has to be typed before an answer of kind [Kind#DANGER] can be given
/// @param answers  as buttons from left to right; Escape gives the first of kind [Kind#NOTHING]
public record Question(Message title, Optional<Message> sentence, Optional<String> mustType,
        List<Answer> answers) {

    public Question {
        answers = List.copyOf(answers);
    }

    /// Whether what was typed is what has to be: by letters and digits, as no keyboard has every apostrophe and emoji.
    boolean allowed(String typed) {
        return mustType.map(String::strip).filter(name -> bare(name).isEmpty()
                ? !name.equals(typed.strip())
                : !bare(name).equals(bare(typed))).isEmpty();
    }

    private static String bare(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// How an answer looks, and what it may do.
    public enum Kind {
        /// Changes nothing.
        NOTHING,
        /// One of several ways on.
        PLAIN,
        /// What Enter does.
        PRIMARY,
        /// Cannot be taken back.
        DANGER
    }

    /// One button.
    public record Answer(Message label, Kind kind, Runnable then) {}

    /// Asks whether to go on, with “Cancel” beside it.
    public static Question of(Message title, Message sentence, Message go, Kind kind, Runnable then) {
        return new Question(title, Optional.of(sentence), Optional.empty(),
                List.of(cancel(), new Answer(go, kind, then)));
    }

    /// The same, but a name has to be typed first.
    public Question typing(String words) {
        return new Question(title, sentence, Optional.of(words), answers);
    }

    /// The answer that changes nothing.
    public static Answer cancel() {
        return new Answer(Message.of("shell.cancel"), Kind.NOTHING, () -> {});
    }

    /// What Escape does.
    Runnable escape() {
        return answers.stream().filter(answer -> answer.kind() == Kind.NOTHING).findFirst()
                .map(Answer::then).orElse(() -> {});
    }
}
