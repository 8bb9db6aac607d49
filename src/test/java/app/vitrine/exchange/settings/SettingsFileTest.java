package app.vitrine.exchange.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.exchange.settings.MachineSettings.Theme;
import app.vitrine.exchange.settings.MachineSettings.WindowPlace;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void everythingChosenIsReadBack() throws IOException {
        Path plan = Path.of("/plans/shop.vitrine");
        MachineSettings chosen = new MachineSettings(Optional.of("fr-FR"), Theme.DARK,
                Optional.of(DayOfWeek.SUNDAY),
                Optional.of(true), 125, false, Optional.of(true), List.of(plan),
                Optional.of(new WindowPlace(1, 2, 1280,
                        800, true)),
                List.of("search"), Map.of(plan, Map.of("scope", "3")));
        SettingsFile file = new SettingsFile(folder.resolve("config"));
        file.write(chosen);
        assertThat(file.read()).isEqualTo(chosen);
    }

    @Test
    void aBrokenFileIsKeptAsideAndAnsweredWithDefaults() throws IOException {
        SettingsFile file = new SettingsFile(folder);
        Files.writeString(file.path(), "{\"theme\": \"plaid\"");
        assertThat(file.read()).isEqualTo(MachineSettings.DEFAULT);
        assertThat(folder.resolve("vitrine.broken.json")).hasContent("{\"theme\": \"plaid\"");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void whatANewerProgramAddsIsPassedOver() throws IOException {
        SettingsFile file = new SettingsFile(folder);
        Files.writeString(file.path(), "{\"theme\": \"light\", \"hologram\": true}");
        assertThat(file.read()).isEqualTo(MachineSettings.DEFAULT.withTheme(Theme.LIGHT));
    }

    @Test
    void foldersFollowTheSystemAndCanBeChosen() {
        Properties linux = new Properties();
        linux.setProperty("os.name", "Linux");
        linux.setProperty("user.home", "/home/lea");
        assertThat(PlatformFolders.of(Map.of(), linux)).isEqualTo(new PlatformFolders(
                Path.of("/home/lea/.config/vitrine"), Path.of("/home/lea/.local/share/vitrine")));
        assertThat(PlatformFolders.of(Map.of("XDG_CONFIG_HOME", "/etc/lea", "VITRINE_DATA_HOME", "/plans"),
                linux))
                .isEqualTo(new PlatformFolders(Path.of("/etc/lea/vitrine"), Path.of("/plans")));
    }
}
