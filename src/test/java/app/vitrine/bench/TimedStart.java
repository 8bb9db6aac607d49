package app.vitrine.bench;

/// Starts the program and tells when the month's text and tiles stood on the screen, and when the last thumbnail did.
/// The last change counts, so that a month that comes in pieces has no advantage.
final class TimedStart {

    private TimedStart() {}

    public static void main(String[] arguments) {
        Running.start(arguments, running -> {
            Painting tiles = new Painting(running.scene(), () -> Seen.tiles(running.scene()));
            Painting pictures = new Painting(running.scene(), () -> Seen.pictures(running.scene()));
            Running.aside(() -> {
                Running.settled(tiles, 60_000);
                Running.settled(pictures, 1_000);
                Telling.tellMoment("painted", tiles.last());
                Telling.tellMoment("pictured", pictures.last());
                Telling.rest();
                Telling.leave();
            });
        });
    }
}
