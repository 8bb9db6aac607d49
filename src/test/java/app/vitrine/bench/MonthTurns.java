package app.vitrine.bench;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;

/// Turns a view with keys, one turn after the other has settled: `fresh` goes on to ever new days, `between` goes back
/// and forth between two.
final class MonthTurns {

    private static final int TURNS = 60;
    private static final int WARM = 10;

    private MonthTurns() {}

    public static void main(String[] arguments) {
        String view = System.getProperty("view", "month");
        String board = board(view);
        boolean fresh = System.getProperty("way", "fresh").equals("fresh");
        IntFunction<KeyCode> key = turn -> fresh || turn % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP;
        Running.start(arguments, running -> Running.aside(() -> {
            running.awaitTiles();
            if (!view.equals("month")) {
                running.answer(() -> Seen.tiles(running.scene(), board),
                        () -> running.press(key(view), false), 5_000);
            }
            IntStream.range(0, WARM + TURNS).forEach(turn -> {
                Running.Answer answer = running.answer(() -> Seen.tiles(running.scene(), board),
                        () -> running.press(key.apply(turn), false), 5_000);
                if (answer == null) {
                    throw new IllegalStateException("The view did not turn");
                }
                if (turn >= WARM) {
                    Telling.tell("turned", answer.painted());
                    Telling.tell("worked", answer.worked());
                }
            });
            Telling.leave();
        }));
    }

    private static KeyCode key(String view) {
        return switch (view) {
            case "week" -> KeyCode.W;
            case "day" -> KeyCode.D;
            case "board" -> KeyCode.B;
            default -> throw new IllegalArgumentException(view);
        };
    }

    private static String board(String view) {
        return switch (view) {
            case "month" -> "month-board";
            case "board" -> "status-board";
            default -> "time-board";
        };
    }
}
