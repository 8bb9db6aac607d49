package app.vitrine;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.exchange.sample.SamplePlan;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.mediafiles.MediaRefused;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.work.Progress;

import static org.assertj.core.api.Assertions.assertThat;

class DemoScreensTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void everyScreenIsDrawnInLightAndDark() throws IOException {
        Path file = folder.resolve("plan.vitrine");
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL.at(CLOCK))) {
            MediaImport media = new MediaImport(plan.media(), CLOCK);
            SamplePlan.write(plan, (picture, client) -> {
                try {
                    return media.fresh(client, media.keep(picture));
                } catch (MediaRefused refused) {
                    throw new IOException(refused);
                }
            }, Locale.UK, CLOCK, Progress.NONE);
        }

        List<Path> pictures = new DemoScreens().draw(file, Files.createDirectory(folder.resolve("out")));

        assertThat(pictures).extracting(picture -> picture.getFileName().toString())
                .contains("calendar-light.png", "calendar-dark.png", "composer-light.png",
                        "composer-dark.png");
        for (Path picture : pictures) {
            BufferedImage drawn = ImageIO.read(picture.toFile());
            assertThat(drawn.getWidth()).isEqualTo(1280);
            assertThat(drawn.getHeight()).isEqualTo(800);
            assertThat(colours(drawn)).as(picture.toString()).isGreaterThan(500);
        }
    }

    private static long colours(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0,
                picture.getWidth())).distinct().count();
    }
}
