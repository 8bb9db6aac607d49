package app.vitrine.ui.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.text.Message;
import app.vitrine.exchange.settings.MachineSettings;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.Pack;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Preferences;
import app.vitrine.work.Job;

/// The habits of this machine and where the plan lives. Every change acts at once.
final class SettingsViewModel extends ViewModel {

    /// How long a size that no longer fits stays without an answer.
    static final Duration PATIENCE = Duration.ofSeconds(10);

    static final List<Integer> SCALES = List.of(90, 100, 125, 150);

    /// How much room the plan takes, in bytes.
    record Room(long plan, long media) {}

    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>(new Room(0, 0));
    private final ReadOnlyObjectWrapper<Optional<Integer>> before = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final Desk desk;
    private final Preferences preferences;
    private final OpenPlan plan;
    private final Later later;
    private Runnable waiting = () -> {};

    SettingsViewModel(Desk desk, Preferences preferences, OpenPlan plan, Later later) {
        this.desk = desk;
        this.preferences = preferences;
        this.plan = plan;
        this.later = later;
    }

    ReadOnlyObjectProperty<MachineSettings> settings() {
        return preferences.settings();
    }

    /// Another language; a region that was chosen stays.
    ///
    /// @param tag `en` or `fr`; empty to follow the system
    void language(String tag) {
        preferences.change(now -> {
            String region = now.language().map(Locale::forLanguageTag).map(Locale::getCountry).orElse("");
            return now.withLanguage(Optional.of(region.isEmpty() ? tag : tag + "-" + region)
                    .filter(_ -> !tag.isEmpty()));
        });
    }

    void theme(MachineSettings.Theme theme) {
        preferences.change(now -> now.withTheme(theme));
    }

    /// @param day empty for that of the region
    void weekStart(Optional<DayOfWeek> day) {
        preferences.change(now -> now.withWeekStart(day));
    }

    void hours24(boolean on) {
        preferences.change(now -> now.withHours24(Optional.of(on)));
    }

    void singleLetters(boolean on) {
        preferences.change(now -> now.withSingleLetters(on));
    }

    void calm(boolean on) {
        preferences.change(now -> now.withCalm(Optional.of(on)));
    }

    /// Changes the size. One that no longer fits goes back by itself unless it is kept.
    ///
    /// @param fits whether the window has room for it
    void scale(int percent, boolean fits) {
        int now = settings().get().scale();
        if (percent == now) {
            return;
        }
        preferences.change(settings -> settings.withScale(percent));
        waiting.run();
        if (!fits) {
            before.set(Optional.of(now));
            waiting = later.after(PATIENCE, this::scaleBack);
        }
    }

    /// The size to go back to while it is asked whether the new one shall stay.
    ReadOnlyObjectProperty<Optional<Integer>> scaleBefore() {
        return before.getReadOnlyProperty();
    }

    void keepScale() {
        waiting.run();
        before.set(Optional.empty());
    }

    void scaleBack() {
        waiting.run();
        before.get().ifPresent(percent -> preferences.change(settings -> settings.withScale(percent)));
        before.set(Optional.empty());
    }

    Path file() {
        return plan.path();
    }

    ReadOnlyObjectProperty<Room> room() {
        return room.getReadOnlyProperty();
    }

    /// Everything in one file, with progress under the header.
    void saveCopy(Path target) {
        Job<Boolean> job = desk.work().<Boolean>longJob(progress -> {
            Pack.save(plan, target, progress);
            return true;
        }).onSuccess(_ -> desk.tell(Message.of("settings.copy.done", String.valueOf(target.getFileName()))))
                .onFailure(desk::tellFailure);
        desk.start(Message.of("settings.copy.working"), job);
    }

    @Override
    protected void onActivate() {
        load(desk.work(), () -> new Room(size(file()), size(mediaFolder())), room::set, desk::tellFailure);
    }

    private Path mediaFolder() {
        return file().resolveSibling(file().getFileName() + ".media");
    }

    private static long size(Path path) throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(SettingsViewModel::sizeOf).sum();
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
