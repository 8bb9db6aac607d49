package app.vitrine.bench;

/// Starts the program and tells what memory it holds at rest. Nothing watches what is painted meanwhile: the watch
/// leaves more behind than the program itself.
final class Resting {

    private static final int SETTLED_MILLIS = 5_000;

    private Resting() {}

    public static void main(String[] arguments) {
        Running.start(arguments, _ -> Running.aside(() -> {
            Running.pause(SETTLED_MILLIS);
            Telling.rest();
            Telling.leave();
        }));
    }
}
