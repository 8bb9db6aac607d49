package app.vitrine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Tells the process that waits what was measured, a word and a value a line.
final class Telling {

    /// Whether a start-up cache is being recorded, which is written when the process ends as it should.
    static final boolean RECORDING = Boolean.getBoolean("recording");

    private Telling() {}

    static void tell(String what, double value) {
        System.out.printf(Locale.ROOT, "measured %s %.3f%n", what, value);
    }

    /// @param moment by [Moment]
    static void tellMoment(String what, long moment) {
        System.out.println("moment " + what + " " + moment);
    }

    /// Ends this process; at once where it can.
    static void leave() {
        System.out.flush();
        if (RECORDING) {
            System.exit(0);
        }
        Runtime.getRuntime().halt(0);
    }

    /// Stays at rest for as many seconds as the property `stay` says, and tells what memory is then resident.
    static void rest() {
        int seconds = Integer.getInteger("stay", 0);
        if (seconds > 0) {
            Running.pause(seconds * 1000L);
            tell("resident", resident());
        }
    }

    // VmRSS, where the system is Linux; else 0.
    private static double resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst()
                    .orElse(0);
        } catch (IOException elsewhere) {
            return 0;
        }
    }
}
