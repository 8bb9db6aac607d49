package app.vitrine;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class LauncherTest {

    private static String said(Optional<Message> missing) {
        return missing.map(Messages.of(Locale.UK)::text).orElse("");
    }

    @Test
    void whatIsMissingIsSaidWithThePackageThatBringsIt() {
        assertThat(said(Display.missing(Map.of(), () -> true))).contains("no display", "xvfb");
        assertThat(said(Display.missing(Map.of("WAYLAND_DISPLAY", "wayland-0"), () -> true)))
                .contains("xwayland");
        assertThat(said(Display.missing(Map.of("DISPLAY", ":0"), () -> false))).contains("GTK 3",
                "libgtk-3-0");
        assertThat(Display.missing(Map.of("DISPLAY", ":0"), () -> true)).isEmpty();
    }

    @Test
    void aPlanOpensTheWindowAndAWordIsACommand() {
        Path plan = Path.of("shop.vitrine");
        assertThat(StartArguments.of())
                .isEqualTo(new StartArguments(Optional.empty(), Optional.empty(), List.of()));
        assertThat(StartArguments.of("shop.vitrine").plan()).contains(plan);
        assertThat(StartArguments.of("--plan", "shop.vitrine", "--or-demo", "out")).isEqualTo(
                new StartArguments(Optional.of(plan), Optional.of(Path.of("out")), List.of()));
        assertThat(StartArguments.of("check", "--plan", "shop.vitrine").command())
                .containsExactly("check", "--plan", "shop.vitrine");
    }
}
