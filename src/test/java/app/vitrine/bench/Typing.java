package app.vitrine.bench;

import java.util.function.Supplier;
import javafx.scene.input.KeyCode;

/// Opens the one post of a plan, which has five channels and about 2,000 characters, and types at its end.
final class Typing {

    private static final int KEYS = 60;
    private static final int WARM = 20;

    private Typing() {}

    public static void main(String[] arguments) {
        Running.start(arguments, running -> Running.aside(() -> {
            running.awaitTiles();
            Supplier<String> composer = () -> Seen.words(running.scene(), "composer");
            running.answer(composer, () -> {
                running.press(KeyCode.DOWN, true);
                running.press(KeyCode.ENTER, false);
            }, 10_000);
            running.answer(composer, () -> running.press(KeyCode.END, true), 500);
            for (int key = 0; key < WARM + KEYS; key++) {
                String character = key % 6 == 5 ? " " : "e";
                Running.Answer answer = running.answer(composer, () -> running.type(character), 20_000);
                if (answer == null) {
                    throw new IllegalStateException("Nothing was written");
                }
                if (key >= WARM) {
                    Telling.tell("worked", answer.worked());
                    Telling.tell("painted", answer.painted());
                }
            }
            Telling.leave();
        }));
    }
}
