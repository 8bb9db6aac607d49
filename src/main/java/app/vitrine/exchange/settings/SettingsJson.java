package app.vitrine.exchange.settings;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.vitrine.exchange.settings.MachineSettings.Theme;
import app.vitrine.exchange.settings.MachineSettings.WindowPlace;

/// The settings as they lie in the file: every part may be missing, since older and newer programs share it.
record SettingsJson(@Nullable String language, @Nullable String theme, @Nullable String weekStart,
        @Nullable Boolean hours24, @Nullable Integer scale, @Nullable Boolean singleLetters,
        @Nullable Boolean calm,
        @Nullable List<String> recentPlans, @Nullable WindowJson window, @Nullable List<String> lastCommands,
        @Nullable Map<String, Map<String, String>> remembered) {

    /// Where the window stood.
    record WindowJson(double x, double y, double width, double height, boolean maximized) {}

    static SettingsJson of(MachineSettings settings) {
        Map<String, Map<String, String>> remembered = new HashMap<>();
        settings.remembered().forEach((plan, facts) -> remembered.put(plan.toString(), facts));
        return new SettingsJson(settings.language().orElse(null),
                settings.theme().name().toLowerCase(Locale.ROOT),
                settings.weekStart().map(DayOfWeek::name).orElse(null), settings.hours24().orElse(null),
                settings.scale(), settings.singleLetters(), settings.calm().orElse(null),
                settings.recentPlans().stream().map(Path::toString).toList(),
                settings.window().map(SettingsJson::of).orElse(null), settings.lastCommands(), remembered);
    }

    /// @throws IllegalArgumentException if a word is unknown
    MachineSettings settings() {
        MachineSettings plain = MachineSettings.DEFAULT;
        Map<Path, Map<String, String>> facts = new HashMap<>();
        Optional.ofNullable(remembered).orElse(Map.of()).forEach((plan, of) -> facts.put(Path.of(plan), of));
        return new MachineSettings(Optional.ofNullable(language),
                theme == null ? plain.theme() : Theme.valueOf(theme.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(weekStart).map(DayOfWeek::valueOf), Optional.ofNullable(hours24),
                scale == null ? plain.scale() : scale,
                singleLetters == null ? plain.singleLetters() : singleLetters, Optional.ofNullable(calm),
                Optional.ofNullable(recentPlans).orElse(List.of()).stream().map(Path::of).toList(),
                Optional.ofNullable(window).map(SettingsJson::place),
                Optional.ofNullable(lastCommands).orElse(List.of()), facts);
    }

    private static WindowJson of(WindowPlace place) {
        return new WindowJson(place.x(), place.y(), place.width(), place.height(), place.maximized());
    }

    private static WindowPlace place(WindowJson json) {
        return new WindowPlace(json.x(), json.y(), json.width(), json.height(), json.maximized());
    }
}
