package app.vitrine.mediafiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.text.Message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class MediaProbeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"png,image/png", "jpg,image/jpeg", "gif,image/gif"})
    void aPictureIsKnownByItsContentAndNotByItsName(String format, String type) throws Exception {
        Path file = Samples.write(folder.resolve("holiday.txt"), Samples.halves(40, 30), format);

        MediaFacts facts = MediaProbe.probe(file);

        assertThat(facts.kind()).isEqualTo(MediaKind.PICTURE);
        assertThat(facts.type()).isEqualTo(type);
        assertThat(facts.width()).isEqualTo(40);
        assertThat(facts.height()).isEqualTo(30);
        assertThat(facts.hint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,40,30", "3,40,30", "6,30,40", "8,30,40"})
    void theSizeIsThatOfThePictureSeenUpright(int tag, int width, int height) throws Exception {
        MediaFacts facts = MediaProbe
                .probe(Samples.turnedJpeg(folder.resolve("a.jpg"), Samples.halves(40, 30), tag));

        assertThat(facts.width()).isEqualTo(width);
        assertThat(facts.height()).isEqualTo(height);
    }

    @Test
    void morePixelsThanAHundredMillionAreRefusedFromTheHeaderAlone() throws IOException {
        Path file = Samples.pngHeader(folder.resolve("bomb.png"), 30_000, 30_000);

        assertThat(refusal(file)).isEqualTo(Message.of("media.refused.huge", "bomb.png", 900L));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refusal(Files.createFile(folder.resolve("a.jpg"))))
                .isEqualTo(Message.of("media.refused.empty",
                        "a.jpg"));
    }

    @Test
    void aTextIsRefused() throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("a.jpg"), "Bonjour"))).isEqualTo(Message.of(
                "media.refused.kind", "a.jpg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPictureCutShortInItsHeaderIsRefused(String format) throws IOException {
        Path whole = Samples.write(folder.resolve("whole"), Samples.halves(40, 30), format);
        Path cut = folder.resolve("cut.pic");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(whole), 9));

        assertThat(refusal(cut)).isEqualTo(Message.of("media.refused.damaged", "cut.pic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void aPictureWhoseEndIsMissingIsTakenAndSaysSo(String format) throws Exception {
        Path whole = Samples.write(folder.resolve("whole." + format), Samples.halves(300, 200), format);
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half." + format), Arrays.copyOf(bytes, bytes.length * 3 / 4));
        Path followed = Files.write(folder.resolve("followed." + format),
                Arrays.copyOf(bytes, bytes.length + 3));

        assertThat(MediaProbe.probe(whole).hint()).isEmpty();
        assertThat(MediaProbe.probe(followed).hint()).isEmpty();
        assertThat(MediaProbe.probe(half).hint().map(Message::key)).contains("media.hint.cut");
        assertThat(MediaProbe.probe(half).width()).isEqualTo(300);
    }

    @Test
    void anIphonePictureIsTakenWithAHint() throws Exception {
        byte[] head = new byte[64];
        System.arraycopy("\0\0\0\030ftypheic".getBytes(StandardCharsets.ISO_8859_1), 0, head, 0, 12);
        Path file = Files.write(folder.resolve("IMG_1.HEIC"), head);

        MediaFacts facts = MediaProbe.probe(file);

        assertThat(facts.kind()).isEqualTo(MediaKind.PICTURE);
        assertThat(facts.hint()).contains(Message.of("media.hint.unseen", "IMG_1.HEIC"));
    }

    @Test
    void damagedFilesEndInFactsOrARefusal() throws IOException {
        byte[] jpeg = Files
                .readAllBytes(Samples.turnedJpeg(folder.resolve("a.jpg"), Samples.halves(64, 48), 6));
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            byte[] mutated = jpeg.clone();
            for (int flips = random.nextInt(1, 20); flips > 0; flips--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("mutated"), mutated);
            try {
                assertThat(MediaProbe.probe(file).width()).isPositive();
            } catch (MediaRefused refusal) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1, 299);
    }

    private static Message refusal(Path file) {
        MediaRefused refused = catchThrowableOfType(MediaRefused.class, () -> MediaProbe.probe(file));
        return refused.sentence();
    }
}
