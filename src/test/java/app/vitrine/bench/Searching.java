package app.vitrine.bench;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;

/// Types words into the search field, and tells for each letter when the results it changed were painted.
final class Searching {

    private static final List<String> WORDS = List.of("brioche", "eclair", "croiss", "levain 4", "mar",
            "bouq", "piv",
            "offre ven", "bout", "four", "pain", "tarte", "automne", "atelier", "soldes 12", "œuf", "kouign",
            "cœur");

    private Searching() {}

    public static void main(String[] arguments) {
        Running.start(arguments, running -> Running.aside(() -> {
            running.awaitTiles();
            Supplier<String> results = () -> Seen.words(running.scene(), "search-results");
            for (String word : WORDS) {
                running.onScreen(() -> {
                    running.press(KeyCode.ESCAPE, false);
                    running.press(KeyCode.F, true);
                    return word;
                });
                Running.pause(100);
                word.codePoints().mapToObj(Character::toString).forEach(letter -> {
                    Running.Answer answer = running.answer(results, () -> running.type(letter), 600);
                    if (answer == null) {
                        Telling.tell("unchanged", 1);
                    } else {
                        Telling.tell("found", answer.painted());
                    }
                });
            }
            Telling.leave();
        }));
    }
}
