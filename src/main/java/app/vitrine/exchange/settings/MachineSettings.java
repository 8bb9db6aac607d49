package app.vitrine.exchange.settings;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a person chose on this machine, whichever plan is open.
///
/// @param language      BCP 47 tag; that of the system where absent
/// @param weekStart     that of the language's country where absent
/// @param hours24       habit of the language's country where absent
/// @param scale         size of the interface in percent, 75 to 200
/// @param singleLetters whether keys such as T and J work alone
/// @param calm          whether movement is reduced to short fades; what the system says where absent
/// @param recentPlans   the last opened first, ten at most
/// @param window        where the window stood
/// @param lastCommands  ids, the last used first
/// @param remembered    what the interface remembers, by plan and name
public record MachineSettings(Optional<String> language, Theme theme, Optional<DayOfWeek> weekStart,
        Optional<Boolean> hours24, int scale, boolean singleLetters, Optional<Boolean> calm,
        List<Path> recentPlans,
        Optional<WindowPlace> window, List<String> lastCommands, Map<Path, Map<String, String>> remembered) {

    /// What is chosen before anything was chosen.
    public static final MachineSettings DEFAULT = new MachineSettings(Optional.empty(), Theme.SYSTEM,
            Optional.empty(), Optional.empty(), 100, true, Optional.empty(), List.of(), Optional.empty(),
            List.of(),
            Map.of());

    private static final int RECENT = 10;

    /// Light, dark, or as the system has it.
    public enum Theme {
        LIGHT, DARK, SYSTEM
    }

    /// In pixels of the screen, as the window had it when it was not maximised.
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

    public MachineSettings {
        scale = Math.clamp(scale, 75, 200);
        recentPlans = recentPlans.stream().distinct().limit(RECENT).toList();
        lastCommands = List.copyOf(lastCommands);
        Map<Path, Map<String, String>> copy = new HashMap<>();
        remembered.forEach((plan, facts) -> copy.put(plan, Map.copyOf(facts)));
        remembered = Map.copyOf(copy);
    }

    /// The locale of the interface.
    public Locale locale() {
        return language.map(Locale::forLanguageTag).orElseGet(Locale::getDefault);
    }

    /// The plan to open when none is named.
    public Optional<Path> lastPlan() {
        return recentPlans.stream().findFirst();
    }

    public Optional<String> remembered(Path plan, String name) {
        return Optional.ofNullable(remembered.getOrDefault(plan, Map.of()).get(name));
    }

    public MachineSettings withLanguage(Optional<String> tag) {
        return new MachineSettings(tag, theme, weekStart, hours24, scale, singleLetters, calm, recentPlans,
                window,
                lastCommands, remembered);
    }

    /// The same language with the habits of a region, such as the day weeks begin with.
    ///
    /// @param country ISO 3166-1 alpha-2
    public MachineSettings withRegion(String country) {
        Locale now = locale();
        return country.isEmpty() || now.getCountry().equals(country)
                ? this
                : withLanguage(Optional.of(now.getLanguage() + "-" + country));
    }

    public MachineSettings withTheme(Theme chosen) {
        return new MachineSettings(language, chosen, weekStart, hours24, scale, singleLetters, calm,
                recentPlans,
                window, lastCommands, remembered);
    }

    public MachineSettings withWeekStart(Optional<DayOfWeek> day) {
        return new MachineSettings(language, theme, day, hours24, scale, singleLetters, calm, recentPlans,
                window,
                lastCommands, remembered);
    }

    public MachineSettings withHours24(Optional<Boolean> habit) {
        return new MachineSettings(language, theme, weekStart, habit, scale, singleLetters, calm, recentPlans,
                window,
                lastCommands, remembered);
    }

    public MachineSettings withScale(int percent) {
        return new MachineSettings(language, theme, weekStart, hours24, percent, singleLetters, calm,
                recentPlans,
                window, lastCommands, remembered);
    }

    public MachineSettings withSingleLetters(boolean on) {
        return new MachineSettings(language, theme, weekStart, hours24, scale, on, calm, recentPlans, window,
                lastCommands, remembered);
    }

    public MachineSettings withCalm(Optional<Boolean> reduced) {
        return new MachineSettings(language, theme, weekStart, hours24, scale, singleLetters, reduced,
                recentPlans,
                window, lastCommands, remembered);
    }

    public MachineSettings withWindow(WindowPlace place) {
        return new MachineSettings(language, theme, weekStart, hours24, scale, singleLetters, calm,
                recentPlans,
                Optional.of(place), lastCommands, remembered);
    }

    public MachineSettings withLastCommands(List<String> ids) {
        return new MachineSettings(language, theme, weekStart, hours24, scale, singleLetters, calm,
                recentPlans,
                window, ids, remembered);
    }

    /// A plan was opened.
    public MachineSettings withOpened(Path plan) {
        List<Path> recent = new ArrayList<>(List.of(plan));
        recent.addAll(recentPlans);
        return withRecentPlans(recent);
    }

    public MachineSettings withRecentPlans(List<Path> plans) {
        return new MachineSettings(language, theme, weekStart, hours24, scale, singleLetters, calm, plans,
                window,
                lastCommands, remembered);
    }

    /// @param value empty to forget
    public MachineSettings withRemembered(Path plan, String name, String value) {
        Map<String, String> facts = new LinkedHashMap<>(remembered.getOrDefault(plan, Map.of()));
        if (value.isEmpty()) {
            facts.remove(name);
        } else {
            facts.put(name, value);
        }
        Map<Path, Map<String, String>> all = new HashMap<>(remembered);
        all.put(plan, facts);
        return new MachineSettings(language, theme, weekStart, hours24, scale, singleLetters, calm,
                recentPlans,
                window, lastCommands, all);
    }
}
