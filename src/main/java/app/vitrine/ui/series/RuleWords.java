package app.vitrine.ui.series;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.vitrine.domain.series.Manner;
import app.vitrine.domain.series.Repetition;
import app.vitrine.domain.series.Repetition.Monthly;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;

/// Says a rule: “Every 2 weeks on Monday and Thursday at 08:30, until 30 August 2027, not on days the shop is closed”.
final class RuleWords {

    private static final int COUNTED = 4;
    private static final int WEEK = 7;

    private final Wording wording;
    private final Messages messages;

    RuleWords(Wording wording) {
        this.wording = wording;
        messages = wording.messages();
    }

    String of(Manner manner, Optional<LocalTime> time) {
        Repetition rule = manner.rule();
        List<String> parts = new ArrayList<>();
        String often = often(rule);
        parts.add(time.map(at -> messages.text("series.part.time", often, wording.time(at))).orElse(often));
        rule.until().ifPresent(day -> parts.add(messages.text("series.part.until", wording.date(day))));
        rule.count().ifPresent(count -> parts.add(messages.count("series.part.count", count)));
        manner.season().ifPresent(season -> parts.add(
                messages.text("series.part.season", day(season.from()), day(season.to()))));
        if (manner.openOnly()) {
            parts.add(messages.text("series.part.open"));
        }
        int turns = manner.rotation().turns().size();
        if (turns > 1) {
            parts.add(messages.count("series.part.turns", turns));
        }
        if (turns > 0 && manner.rotation().rest() > 0) {
            parts.add(messages.count("series.part.rest", manner.rotation().rest() / WEEK));
        }
        return String.join(", ", parts);
    }

    private String day(MonthDay day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, wording.locale());
    }

    private String often(Repetition rule) {
        return switch (rule.unit()) {
            case DAYS -> messages.count("series.every.day", rule.every());
            case WEEKS -> messages.count("series.every.week", rule.every(), days(rule));
            case MONTHS -> messages.count("series.every.month", rule.every(), inMonth(rule, rule.monthly()));
        };
    }

    private String days(Repetition rule) {
        DayOfWeek start = wording.weekStart();
        List<String> names = rule.days().stream()
                .sorted(Comparator
                        .comparingInt(day -> Math.floorMod(day.getValue() - start.getValue(), WEEK)))
                .map(this::name).toList();
        if (names.size() == WEEK) {
            return messages.text("series.all-days");
        }
        String words = names.getFirst();
        for (int i = 1; i < names.size(); i++) {
            words = messages.text(i == names.size() - 1 ? "series.and" : "series.comma", words, names.get(i));
        }
        return words;
    }

    /// “the second Tuesday”, “day 14”: what of each month a rule would name.
    String inMonth(Repetition rule, Monthly monthly) {
        String weekday = name(rule.first().getDayOfWeek());
        return switch (monthly) {
            case DATE -> messages.text(rule.first().getDayOfMonth() > 28
                    ? "series.on.date.clamped"
                    : "series.on.date", rule.first().getDayOfMonth());
            case WEEKDAY -> rule.nth() > COUNTED
                    ? messages.text("series.on.last", weekday)
                    : messages.text(nth(rule.nth()), weekday);
            case LAST_WEEKDAY -> messages.text("series.on.last", weekday);
        };
    }

    private static String nth(int number) {
        return switch (number) {
            case 1 -> "series.on.first";
            case 2 -> "series.on.second";
            case 3 -> "series.on.third";
            default -> "series.on.fourth";
        };
    }

    String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, wording.locale());
    }
}
