package app.vitrine.ui.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.exchange.settings.MachineSettings;
import app.vitrine.exchange.settings.SettingsFile;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.Pack;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.PlanOnDisk;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.shell.Preferences;
import app.vitrine.work.Pools;
import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class SettingsViewModelTest {

    @TempDir
    Path folder;

    private final Pools pools = new Pools();
    private PlanOnDisk disk;
    private SettingsFile file;
    private Preferences preferences;
    private SettingsViewModel model;
    private Runnable waiting = () -> {};

    @BeforeEach
    void open() {
        disk = new PlanOnDisk(folder, TestWindow.CLOCK);
        file = new SettingsFile(folder.resolve("config"));
        preferences = new Preferences(file, pools);
        model = new SettingsViewModel(disk.desk, preferences, disk.plan, (_, action) -> {
            waiting = action;
            return () -> waiting = () -> {};
        });
    }

    @AfterEach
    void close() {
        disk.close();
        pools.close();
    }

    @Test
    void everyChoiceIsKept() {
        model.language("fr");
        model.theme(MachineSettings.Theme.DARK);
        model.weekStart(Optional.of(DayOfWeek.SUNDAY));
        model.hours24(false);
        model.singleLetters(false);
        model.calm(true);
        preferences.flush();
        assertThat(file.read()).isEqualTo(MachineSettings.DEFAULT.withLanguage(Optional.of("fr"))
                .withTheme(MachineSettings.Theme.DARK).withWeekStart(Optional.of(DayOfWeek.SUNDAY))
                .withHours24(Optional.of(false)).withSingleLetters(false).withCalm(Optional.of(true)));
        model.language("");
        assertThat(model.settings().get().language()).isEmpty();
    }

    @Test
    void theWeekBeginsAsInTheRegionUntilADayIsChosen() {
        preferences.change(now -> now.withLanguage(Optional.of("en-US")));
        assertThat(preferences.wording().get().weekStart()).isEqualTo(DayOfWeek.SUNDAY);
        preferences.change(now -> now.withRegion("FR"));
        assertThat(preferences.wording().get().weekStart()).isEqualTo(DayOfWeek.MONDAY);
        model.weekStart(Optional.of(DayOfWeek.SATURDAY));
        assertThat(preferences.wording().get().weekStart()).isEqualTo(DayOfWeek.SATURDAY);
        model.weekStart(Optional.empty());
        assertThat(preferences.wording().get().weekStart()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void anotherLanguageKeepsTheRegionThatWasChosen() {
        preferences.change(now -> now.withLanguage(Optional.of("en-FR")));
        model.language("fr");
        assertThat(model.settings().get().language()).contains("fr-FR");
        model.language("");
        assertThat(model.settings().get().language()).isEmpty();
    }

    @Test
    void aSizeThatDoesNotFitGoesBackByItselfUnlessItIsKept() {
        model.scale(125, true);
        assertThat(model.scaleBefore().get()).isEmpty();
        model.scale(150, false);
        assertThat(model.scaleBefore().get()).contains(125);
        waiting.run();
        assertThat(model.settings().get().scale()).isEqualTo(125);
        model.scale(150, false);
        model.keepScale();
        waiting.run();
        assertThat(model.settings().get().scale()).isEqualTo(150);
    }

    @Test
    void aSavedCopyOpensAgain() {
        Path pack = folder.resolve("copy.vitrinepack");
        model.saveCopy(pack);
        Path again = folder.resolve("again").resolve("plan.vitrine");
        Pack.open(pack, again, Progress.NONE);
        try (OpenPlan copy = PlanFile.open(again, OpenOptions.USUAL)) {
            assertThat(copy.check()).isTrue();
        }
    }

    @Test
    void aMovedPlanOpensInItsNewFolderAndIsGoneFromTheOld() {
        disk.plan.backups().make();
        disk.close();
        Path now = PlanFile.move(disk.plan.path(), folder.resolve("elsewhere"));
        assertThat(disk.plan.path()).doesNotExist();
        assertThat(Files.exists(now)).isTrue();
        try (OpenPlan moved = PlanFile.open(now, OpenOptions.USUAL)) {
            assertThat(moved.backups().list()).hasSize(1);
        }
    }
}
