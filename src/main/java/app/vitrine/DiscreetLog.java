package app.vitrine;

import java.util.Arrays;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Writes the log without what exceptions say: their messages hold names of files and words of the plan. What failed
/// and where is told by their classes and places in the program.
final class DiscreetLog extends Formatter {

    private static final int MOST_CAUSES = 5;

    /// Makes everything that is logged discreet.
    static void begin() {
        Arrays.stream(Logger.getLogger("").getHandlers())
                .forEach(handler -> handler.setFormatter(new DiscreetLog()));
    }

    @Override
    public String format(LogRecord record) {
        StringBuilder text = new StringBuilder()
                .append(record.getInstant()).append(' ').append(record.getLevel().getName()).append(' ')
                .append(record.getLoggerName()).append(": ").append(formatMessage(record)).append('\n');
        Throwable thrown = record.getThrown();
        for (int depth = 0; thrown != null && depth < MOST_CAUSES; depth++) {
            text.append("  ").append(thrown.getClass().getName()).append('\n');
            for (StackTraceElement place : thrown.getStackTrace()) {
                text.append("    at ").append(place).append('\n');
            }
            thrown = thrown.getCause();
        }
        return text.toString();
    }
}
