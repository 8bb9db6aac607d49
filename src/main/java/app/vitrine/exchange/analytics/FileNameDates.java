package app.vitrine.exchange.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The span that networks write into the names of their files.
final class FileNameDates {

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(20\\d{2})(-?)(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern NAMED = Pattern
            .compile("(?i)(?<!\\p{L})([a-z]{3})-(\\d{2})-(20\\d{2})(?!\\d)");

    private FileNameDates() {}

    /// The last day that a name tells, at or before today.
    static Optional<LocalDate> last(String name, LocalDate today) {
        List<LocalDate> days = new java.util.ArrayList<>();
        ISO.matcher(name).results().forEach(
                found -> Stamp.read(found.group(1) + "-" + found.group(3) + "-" + found.group(4), true)
                        .flatMap(Stamp::day).ifPresent(days::add));
        NAMED.matcher(name).results().forEach(found -> Stamp
                .read(found.group(1) + " " + found.group(2) + " " + found.group(3), false)
                .flatMap(Stamp::day).ifPresent(days::add));
        return days.stream().filter(day -> !day.isAfter(today)).max(LocalDate::compareTo);
    }
}
