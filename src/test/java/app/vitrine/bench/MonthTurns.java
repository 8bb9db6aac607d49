package app.vitrine.bench;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;

/// Turns the month with keys, one turn after the other has settled: `fresh` goes on to ever new months, `between` goes
/// back and forth between two.
final class MonthTurns {

    private static final int TURNS = 60;
    private static final int WARM = 10;

    private MonthTurns() {}

    public static void main(String[] arguments) {
        boolean fresh = System.getProperty("way", "fresh").equals("fresh");
        IntFunction<KeyCode> key = turn -> fresh || turn % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP;
        Running.start(arguments, running -> Running.aside(() -> {
            running.awaitTiles();
            IntStream.range(0, WARM + TURNS).forEach(turn -> {
                Running.Answer answer = running.answer(() -> Seen.tiles(running.scene()),
                        () -> running.press(key.apply(turn), false), 5_000);
                if (answer == null) {
                    throw new IllegalStateException("The month did not turn");
                }
                if (turn >= WARM) {
                    Telling.tell("turned", answer.painted());
                    Telling.tell("worked", answer.worked());
                }
            });
            Telling.leave();
        }));
    }
}
