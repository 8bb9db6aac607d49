package app.vitrine;

/// The program's entry: a plain class, so that it can say what is missing before JavaFX is touched.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
