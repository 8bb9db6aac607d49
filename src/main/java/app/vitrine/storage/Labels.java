package app.vitrine.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.vitrine.domain.plan.Change;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.text.Message;

/// Labels of changes as they are kept: the arguments one after the other, each with a letter for its type before it and
/// a unit separator (U+001F) behind it.
final class Labels {

    private static final char END = '\u001F';

    private Labels() {}

    static String arguments(Message message) {
        return message.arguments().stream().map(Labels::encoded).collect(Collectors.joining());
    }

    static Change change(ResultSet row) throws SQLException {
        Message message = new Message(row.getString("label_key"), row.getLong("label_count"),
                decoded(row.getString("label_args")));
        OptionalLong client = Rows.number(row, "client_id").map(OptionalLong::of)
                .orElse(OptionalLong.empty());
        return new Change(row.getLong("id"), new ChangeLabel(message, client, Rows.text(row, "run_key")),
                Instant.ofEpochMilli(row.getLong("at")),
                Change.Direction.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)));
    }

    private static String encoded(Object argument) {
        String letter = switch (argument) {
            case Integer _ -> "i";
            case Long _ -> "l";
            case Double _ -> "d";
            case LocalDate _ -> "D";
            case LocalTime _ -> "T";
            default -> "s";
        };
        return letter + argument.toString().replace(END, ' ') + END;
    }

    private static List<Object> decoded(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(String.valueOf(END))).map(Labels::argument).toList();
    }

    private static Object argument(String text) {
        String value = text.substring(1);
        return switch (text.charAt(0)) {
            case 'i' -> Integer.valueOf(value);
            case 'l' -> Long.valueOf(value);
            case 'd' -> Double.valueOf(value);
            case 'D' -> LocalDate.parse(value);
            case 'T' -> LocalTime.parse(value);
            default -> value;
        };
    }
}
