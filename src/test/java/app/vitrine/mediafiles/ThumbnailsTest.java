package app.vitrine.mediafiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.media.Picture;
import app.vitrine.domain.plan.MediaStore;

import static org.assertj.core.api.Assertions.assertThat;

final class ThumbnailsTest {

    private static final String HASH = "ab".repeat(32);

    @TempDir
    private Path folder;

    @Test
    void theShorterSideIsAsLongAsAskedFor() throws IOException {
        Samples.write(file(), Samples.halves(1200, 900), "jpg");

        Pixels small = load(MediaKind.PICTURE, 128).orElseThrow();

        assertThat(small.height()).isEqualTo(128);
        assertThat(small.width()).isBetween(169, 172);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        Samples.write(file(), Samples.halves(40, 30), "png");

        assertThat(load(MediaKind.PICTURE, 256).orElseThrow().height()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"1,RED,BLUE", "2,BLUE,RED", "3,BLUE,RED"})
    void orientationIsObeyedAcross(int tag, String left, String right) throws IOException {
        Samples.turnedJpeg(file(), Samples.halves(400, 300), tag);

        Pixels pixels = load(MediaKind.PICTURE, 64).orElseThrow();

        assertThat(colour(pixels, 4, pixels.height() / 2)).isEqualTo(left);
        assertThat(colour(pixels, pixels.width() - 5, pixels.height() / 2)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"6,RED,BLUE", "8,BLUE,RED"})
    void orientationIsObeyedUpAndDown(int tag, String top, String bottom) throws IOException {
        Samples.turnedJpeg(file(), Samples.halves(400, 300), tag);

        Pixels pixels = load(MediaKind.PICTURE, 64).orElseThrow();

        assertThat(pixels.height()).isGreaterThan(pixels.width());
        assertThat(colour(pixels, pixels.width() / 2, 4)).isEqualTo(top);
        assertThat(colour(pixels, pixels.width() / 2, pixels.height() - 5)).isEqualTo(bottom);
    }

    @Test
    void aThumbnailOnceMadeNeedsTheFileNoMore() throws IOException {
        Samples.write(file(), Samples.halves(1200, 900), "jpg");
        load(MediaKind.PICTURE, 128);
        Files.delete(file());

        assertThat(load(MediaKind.PICTURE, 128)).isPresent();
        assertThat(load(MediaKind.PICTURE, 256)).isEmpty();
    }

    @Test
    void aVideoOfAnUnknownKindHasNoPosterAndDoesNoHarm() throws IOException {
        Files.writeString(file(), "no video at all");

        assertThat(load(MediaKind.VIDEO, 128)).isEmpty();
    }

    private Optional<Pixels> load(MediaKind kind, int side) {
        MediaStore store = new MediaStore() {
            @Override
            public String keep(Path file) {
                return HASH;
            }

            @Override
            public Path pathOf(String hash) {
                return file();
            }

            @Override
            public boolean has(String hash) {
                return Files.exists(file());
            }
        };
        return new Thumbnails(store, folder.resolve("cache")).load(new Picture(1, HASH, kind), side);
    }

    private Path file() {
        return folder.resolve("original");
    }

    private static String colour(Pixels pixels, int x, int y) {
        int argb = pixels.argb()[y * pixels.width() + x];
        return (argb >> 16 & 255) > (argb & 255) ? "RED" : "BLUE";
    }
}
