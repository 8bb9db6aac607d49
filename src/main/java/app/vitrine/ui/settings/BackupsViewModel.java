package app.vitrine.ui.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Wording;
import app.vitrine.storage.Backup;
import app.vitrine.storage.OpenPlan;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.mvvm.ViewModel;
import app.vitrine.ui.shell.Desk;

/// The backups of the plan, and what going back to the chosen one would mean.
final class BackupsViewModel extends ViewModel {

    /// A backup in the list.
    ///
    /// @param posts how many it holds; absent where it cannot be read
    record Entry(Backup backup, OptionalLong posts) {

        boolean readable() {
            return posts.isPresent();
        }
    }

    final ObservableList<Entry> entries = FXCollections.observableArrayList();
    final ObjectProperty<Optional<Entry>> chosen = new SimpleObjectProperty<>(Optional.empty());
    final Command make;
    final Command goBack;
    final Command lookInside;

    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyBooleanWrapper listed = new ReadOnlyBooleanWrapper();
    private final BooleanProperty making = new SimpleBooleanProperty();
    private final Desk desk;
    private final OpenPlan plan;

    BackupsViewModel(Desk desk, OpenPlan plan, PlanDoors doors) {
        this.desk = desk;
        this.plan = plan;
        boolean writable = plan.readOnlyReason().isEmpty();
        var readable = new SimpleBooleanProperty();
        chosen.subscribe(now -> readable.set(now.filter(Entry::readable).isPresent()));
        var restorable = new SimpleBooleanProperty();
        chosen.subscribe(now -> restorable.set(writable && now.filter(Entry::readable).isPresent()));
        make = Command.of("backup-now", this::makeOne, making.not().and(new SimpleBooleanProperty(writable)),
                Message.of("settings.backups.wait"));
        goBack = Command.of("backup-restore",
                () -> chosen.get().ifPresent(entry -> doors.goBackTo(entry.backup())), restorable,
                Message.of("settings.backups.choose"));
        lookInside = Command.of("backup-look",
                () -> chosen.get().ifPresent(entry -> doors.lookInside(entry.backup())), readable,
                Message.of("settings.backups.choose"));
        chosen.addListener((_, _, now) -> {
            comparison.set(Optional.empty());
            compare(now);
        });
    }

    /// What going back to the chosen one would mean, once that is known.
    ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// Whether the list has been read.
    ReadOnlyBooleanProperty listed() {
        return listed.getReadOnlyProperty();
    }

    /// `Today, 08:00`, `Yesterday, 18:00`, `Mon 7 Dec, 18:00`; with seconds where another is of the same minute.
    String when(Backup backup) {
        Wording wording = desk.wording().get();
        ZonedDateTime at = ZonedDateTime.ofInstant(backup.at(), desk.clock().getZone());
        LocalDate today = LocalDate.now(desk.clock());
        String time = sameMinute(backup)
                ? wording.exactTime(at.toLocalTime())
                : wording.time(at.toLocalTime());
        if (at.toLocalDate().equals(today)) {
            return wording.messages().text("settings.backups.today", time);
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return wording.messages().text("settings.backups.yesterday", time);
        }
        return wording.messages().text("settings.backups.at", at.getYear() == today.getYear()
                ? wording.day(at.toLocalDate())
                : wording.date(at.toLocalDate()), time);
    }

    private boolean sameMinute(Backup backup) {
        Instant minute = backup.at().truncatedTo(ChronoUnit.MINUTES);
        return entries.stream().map(Entry::backup).filter(other -> !other.equals(backup))
                .anyMatch(other -> other.at().truncatedTo(ChronoUnit.MINUTES).equals(minute));
    }

    /// Why it was made; empty where it was made by itself.
    String why(Backup backup) {
        return backup.reason() == Backup.Reason.BY_ITSELF
                ? ""
                : desk.wording().get().messages().text(switch (backup.reason()) {
                    case ASKED -> "settings.backups.why.asked";
                    case IMPORT -> "settings.backups.why.import";
                    case RESTORE -> "settings.backups.why.restore";
                    default -> "settings.backups.why.upgrade";
                });
    }

    @Override
    protected void onActivate() {
        whileActive(plan.onChange(_ -> read()));
        read();
    }

    private void read() {
        load(desk.work(), () -> plan.backups().list().stream().map(BackupsViewModel::entry).toList(),
                this::show, desk::tellFailure);
    }

    private void show(List<Entry> read) {
        Optional<Backup> before = chosen.get().map(Entry::backup);
        if (!entries.equals(read)) {
            entries.setAll(read);
        }
        listed.set(true);
        Optional<Entry> next = before
                .flatMap(backup -> read.stream().filter(entry -> entry.backup().equals(backup)).findFirst())
                .or(() -> read.stream().findFirst());
        if (next.equals(chosen.get())) {
            compare(next);
        } else {
            chosen.set(next);
        }
    }

    // What is known of the same backup stays until it is known anew.
    private void compare(Optional<Entry> entry) {
        entry.filter(Entry::readable).ifPresent(readable -> desk.work()
                .job(() -> Comparison.of(plan, readable.backup())).onSuccess(answer -> {
                    if (chosen.get().equals(entry)) {
                        comparison.set(Optional.of(answer));
                    }
                }).onFailure(desk::tellFailure).start());
    }

    private void makeOne() {
        making.set(true);
        desk.work().job(() -> plan.backups().makeToKeep(Backup.Reason.ASKED)).onSuccess(_ -> {
            desk.tell(Message.of("settings.backups.made"));
            read();
        }).onFailure(desk::tellFailure).onEnd(() -> making.set(false)).start();
    }

    private static Entry entry(Backup backup) {
        try {
            return new Entry(backup, OptionalLong.of(backup.counts().posts()));
        } catch (PlanException _) {
            return new Entry(backup, OptionalLong.empty());
        }
    }
}
