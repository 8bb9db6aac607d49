package app.vitrine.ui.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import app.vitrine.domain.text.Wording;
import app.vitrine.ui.control.SegmentedControl;
import app.vitrine.ui.control.Words;

/// The calendar's habits, and keys.
final class HabitsCard {

    private final SettingsViewModel model;
    private final Words words;

    HabitsCard(SettingsViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    VBox node() {
        return SettingRow.card(words.label("settings.habits", "title-2"),
                SettingRow.hinted(words, "settings.week", "settings.week.hint", week()),
                SettingRow.of(words, "settings.clock", clock()),
                SettingRow.hinted(words, "settings.letters", "settings.letters.hint",
                        Switch.of(words, "settings.letters",
                                model.settings().map(now -> now.singleLetters()), model::singleLetters)));
    }

    private Node week() {
        SegmentedControl<Optional<DayOfWeek>> control = new SegmentedControl<>();
        control.add(Optional.empty(), words.of("settings.week.region"));
        for (DayOfWeek day : new DayOfWeek[]{DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY}) {
            control.add(Optional.of(day), words.wording().map(now -> name(day, now.locale())));
        }
        model.settings().subscribe(now -> control.setValue(now.weekStart()));
        control.valueProperty().addListener((_, _, day) -> {
            if (day != null) {
                model.weekStart(day);
            }
        });
        return control;
    }

    private Node clock() {
        LocalTime example = LocalTime.of(18, 0);
        SegmentedControl<Boolean> control = new SegmentedControl<>();
        for (boolean hours24 : new boolean[]{true, false}) {
            control.add(hours24, words.wording()
                    .map(now -> new Wording(now.messages(), now.weekStart(), hours24).time(example)));
        }
        words.wording().subscribe(now -> control.setValue(now.hours24()));
        control.valueProperty().addListener((_, _, hours24) -> {
            if (hours24 != null && hours24 != words.wording().getValue().hours24()) {
                model.hours24(hours24);
            }
        });
        return control;
    }

    private static String name(DayOfWeek day, Locale locale) {
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
