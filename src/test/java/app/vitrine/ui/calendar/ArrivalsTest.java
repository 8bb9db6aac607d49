package app.vitrine.ui.calendar;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.post.PostCard;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.post.Status;
import app.vitrine.exchange.keydates.KeyDateSource;
import app.vitrine.ui.PlanOnDisk;
import app.vitrine.ui.shell.Place;

import static org.assertj.core.api.Assertions.assertThat;

/// What becomes of files that are dropped or pasted on a day.
final class ArrivalsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

    @TempDir
    private Path folder;
    private PlanOnDisk disk;
    private CalendarViewModel model;
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private PostActions actions;

    @BeforeEach
    void open() {
        disk = new PlanOnDisk(folder,
                Clock.fixed(DAY.minusDays(6).atTime(10, 0).atZone(PARIS).toInstant(), PARIS));
        client("Maison Levain");
        model = new CalendarViewModel(disk.desk, KeyDateSource.NONE);
        actions = new PostActions(model, clipboard);
        model.activate();
    }

    @AfterEach
    void close() {
        disk.close();
    }

    private void client(String name) {
        disk.plan.edit(ChangeLabel.of("calendar.undo.draft", name),
                plan -> plan.clients().save(Client.named(name, "FR", PARIS, "fr")));
    }

    private Path picture(String name, int colour) throws IOException {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, colour);
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private List<PostCard> posts() {
        return disk.plan.read(plan -> plan.posts().cards(Scope.all(), model.page().get().layout().span(),
                PostFilter.NONE));
    }

    @Test
    void severalPicturesArePouredAndMayBecomeOneDraftThatOneUndoTakesBack() throws IOException {
        actions.bring(List.of(picture("one.png", 0xFF0000), picture("two.png", 0x00FF00)), Spot.on(DAY));
        assertThat(posts()).isEmpty();
        actions.pour().together();
        assertThat(posts()).singleElement().satisfies(card -> {
            assertThat(card.day()).contains(DAY);
            assertThat(card.time()).isPresent();
            assertThat(card.status()).isEqualTo(Status.DRAFT);
            assertThat(card.pictures()).isEqualTo(2);
        });
        disk.plan.history().undo();
        assertThat(posts()).isEmpty();
    }

    @Test
    void whatIsNoPictureIsLeftOutAndTheRestIsTaken() throws IOException {
        Path song = Files.writeString(folder.resolve("song.mp3"), "la la la");
        actions.bring(List.of(song), Spot.on(DAY));
        assertThat(posts()).isEmpty();
        actions.bring(List.of(song, picture("one.png", 0xFF0000), folder.resolve("gone.png")), Spot.on(DAY));
        assertThat(posts()).singleElement().satisfies(card -> assertThat(card.pictures()).isEqualTo(1));
    }

    @Test
    void aSpreadsheetGoesToTheImportAndAPlanIsOpened() throws IOException {
        Path sheet = Files.writeString(folder.resolve("Plan.CSV"), "date;texte");
        Path plan = folder.resolve("other.vitrine");
        actions.bring(List.of(picture("one.png", 0xFF0000), sheet), Spot.on(DAY));
        actions.bring(List.of(plan), Spot.on(DAY));
        assertThat(disk.visited).containsExactly(new Place.Import(Optional.of(sheet)),
                new Place.PlanFile(plan));
        assertThat(posts()).isEmpty();
    }

    @Test
    void amongSeveralClientsNothingIsGuessed() throws IOException {
        client("Fleurs Iris");
        actions.bring(List.of(picture("one.png", 0xFF0000)), Spot.on(DAY));
        assertThat(posts()).isEmpty();
    }

    @Test
    void pastingFilesDoesTheSameOnTheFocusedDay() throws IOException {
        clipboard.files = List.of(picture("one.png", 0xFF0000));
        model.travel().goTo(DAY);
        actions.paste();
        assertThat(posts()).singleElement().satisfies(card -> assertThat(card.day()).contains(DAY));
    }
}
