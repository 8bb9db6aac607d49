package app.vitrine.ui.shell;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.client.Home;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.settings.MachineSettings;
import app.vitrine.exchange.settings.SettingsFile;
import app.vitrine.work.Pools;

/// The settings of this machine while the program runs: every change acts at once, and is written a moment later in
/// the background, several together.
public final class Preferences {

    private static final Logger LOG = Logger.getLogger(Preferences.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final SettingsFile file;
    private final Pools pools;
    private final ReadOnlyObjectWrapper<MachineSettings> settings;
    private final ReadOnlyObjectWrapper<Wording> wording;
    private volatile MachineSettings newest;
    private MachineSettings written;
    private Runnable pending = () -> {};

    public Preferences(SettingsFile file, Pools pools) {
        this.file = file;
        this.pools = pools;
        this.newest = file.read();
        this.written = newest;
        this.settings = new ReadOnlyObjectWrapper<>(newest);
        this.wording = new ReadOnlyObjectWrapper<>(wordingOf(newest));
    }

    public ReadOnlyObjectProperty<MachineSettings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// Language and habits of writing that follow from the settings.
    public ReadOnlyObjectProperty<Wording> wording() {
        return wording.getReadOnlyProperty();
    }

    /// Changes something; called on the JavaFX thread.
    public void change(UnaryOperator<MachineSettings> edit) {
        MachineSettings changed = edit.apply(newest);
        if (changed.equals(newest)) {
            return;
        }
        newest = changed;
        settings.set(changed);
        Wording words = wordingOf(changed);
        if (!words.equals(wording.get())) {
            wording.set(words);
        }
        pending.run();
        pending = pools.after(PAUSE, this::write);
    }

    /// Writes what has not been written yet; at the end of the program.
    public void flush() {
        pending.run();
        write();
    }

    private synchronized void write() {
        MachineSettings now = newest;
        if (now.equals(written)) {
            return;
        }
        try {
            file.write(now);
            written = now;
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "Settings could not be kept", problem);
        }
    }

    private static Wording wordingOf(MachineSettings settings) {
        Locale locale = settings.locale();
        Locale regional = Home.region(locale, Locale.getDefault(), ZoneId.systemDefault())
                .map(region -> new Locale.Builder().setLocale(locale).setRegion(region).build())
                .orElse(locale);
        return Wording.of(regional, settings.weekStart(), settings.hours24());
    }
}
