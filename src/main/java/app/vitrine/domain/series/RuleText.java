package app.vitrine.domain.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import app.vitrine.domain.series.Repetition.Monthly;
import app.vitrine.domain.series.Repetition.Unit;

/// A rule as the plan keeps it: `FIRST=2026-12-14;UNIT=WEEKS;EVERY=1;DAYS=1,3`.
public final class RuleText {

    private RuleText() {}

    public static String of(Repetition rule) {
        StringBuilder text = new StringBuilder("FIRST=" + rule.first() + ";UNIT=" + rule.unit() + ";EVERY="
                + rule.every());
        if (rule.unit() == Unit.WEEKS) {
            text.append(";DAYS=").append(rule.days().stream().sorted()
                    .map(day -> String.valueOf(day.getValue())).collect(Collectors.joining(",")));
        }
        if (rule.unit() == Unit.MONTHS) {
            text.append(";MONTHLY=").append(rule.monthly());
        }
        rule.until().ifPresent(day -> text.append(";UNTIL=").append(day));
        rule.count().ifPresent(count -> text.append(";COUNT=").append(count));
        return text.toString();
    }

    /// Reads what [#of] wrote.
    ///
    /// @throws IllegalArgumentException       if it is something else
    /// @throws java.time.DateTimeException    likewise
    public static Repetition read(String text) {
        Map<String, String> parts = Arrays.stream(text.split(";")).map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part.length > 1 ? part[1] : ""));
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Optional.ofNullable(parts.get("DAYS")).ifPresent(list -> Arrays.stream(list.split(","))
                .forEach(number -> days.add(DayOfWeek.of(Integer.parseInt(number)))));
        return new Repetition(LocalDate.parse(parts.getOrDefault("FIRST", "")),
                Unit.valueOf(parts.getOrDefault("UNIT", "")),
                Integer.parseInt(parts.getOrDefault("EVERY", "1")), days,
                Monthly.valueOf(parts.getOrDefault("MONTHLY", Monthly.DATE.name())),
                Optional.ofNullable(parts.get("UNTIL")).map(LocalDate::parse),
                Optional.ofNullable(parts.get("COUNT"))
                        .map(count -> OptionalInt.of(Integer.parseInt(count))).orElse(OptionalInt.empty()));
    }
}
