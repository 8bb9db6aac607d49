package app.vitrine.exchange.analytics;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the figures of one column. What decides whether a comma or a point divides is the whole column.
final class Amounts {

    private static final Set<String> UNKNOWN = Set.of("", "-", "--", "–", "—", "nan", "undefined", "n/a",
            "na",
            "null", "none", "not available", "s. o.", "s.o.");
    private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d+(?:\\.\\d+)?)\\s*([kmb])?\\s*(%)?");
    private static final Pattern WITH_SHARE = Pattern.compile("(.+?)\\s*\\([^)]*%\\)");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:\\.\\d+)?");
    private static final Pattern GROUPS = Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d{3})+");
    private static final double PERCENT = 100;
    private static final int MINUTE = 60;

    private final boolean commaDivides;
    private final boolean pointGroups;

    private Amounts(boolean commaDivides, boolean pointGroups) {
        this.commaDivides = commaDivides;
        this.pointGroups = pointGroups;
    }

    /// @param cells of the column
    static Amounts of(List<String> cells) {
        boolean comma = false;
        boolean groupsByPoint = false;
        boolean decimalPoint = false;
        for (String cell : cells) {
            String text = plain(cell);
            int point = text.lastIndexOf('.');
            int sign = text.lastIndexOf(',');
            if (point >= 0 && sign >= 0) {
                comma |= sign > point;
                decimalPoint |= point > sign;
            } else if (sign >= 0 && !GROUPS.matcher(text.replace("%", "")).matches()) {
                comma = true;
            } else if (point >= 0 && !GROUPS.matcher(text.replace("%", "")).matches()) {
                decimalPoint = true;
            } else if (point >= 0 && text.indexOf('.') != point) {
                groupsByPoint = true;
            }
        }
        return new Amounts(comma && !decimalPoint, groupsByPoint || (comma && !decimalPoint));
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\s\\u00a0\\u202f'’\"]", "").replaceFirst("^[<>≈~]", "");
    }

    /// Whether the network says that it does not know.
    static boolean unknown(String cell) {
        return UNKNOWN.contains(HeaderText.normal(cell));
    }

    /// The figure, in seconds for times of the clock and as a fraction for percentages; none where it is unknown or is no
    /// figure.
    OptionalDouble read(String cell) {
        if (unknown(cell)) {
            return OptionalDouble.empty();
        }
        Matcher share = WITH_SHARE.matcher(cell.strip());
        String text = plain(share.matches() ? share.group(1) : cell).toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return OptionalDouble.of(seconds(clock));
        }
        Matcher number = NUMBER.matcher(divided(text));
        if (!number.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(number.group(1) + number.group(2)) * scale(number.group(3));
        return OptionalDouble.of(number.group(4) == null ? value : value / PERCENT);
    }

    private String divided(String text) {
        if (commaDivides) {
            return text.replace(".", "").replace(',', '.');
        }
        String whole = text.replace(",", "");
        return pointGroups && GROUPS.matcher(text).matches() ? whole.replace(".", "") : whole;
    }

    private static double seconds(Matcher clock) {
        double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
        return (hours * MINUTE + Double.parseDouble(clock.group(2))) * MINUTE
                + Double.parseDouble(clock.group(3));
    }

    private static double scale(@org.jspecify.annotations.Nullable String letter) {
        return switch (letter == null ? "" : letter) {
            case "k" -> 1e3;
            case "m" -> 1e6;
            case "b" -> 1e9;
            default -> 1;
        };
    }
}
