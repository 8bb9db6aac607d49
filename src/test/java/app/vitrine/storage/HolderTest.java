package app.vitrine.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanException.Kind;
import app.vitrine.domain.text.Message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class HolderTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("plan.vitrine");
    }

    @Test
    void whoeverFindsAPlanHeldIsToldByWhom() {
        try (OpenPlan held = PlanFile.create(file(), OpenOptions.USUAL)) {
            PlanException refused = catchThrowableOfType(PlanException.class,
                    () -> PlanFile.open(held.path(), OpenOptions.USUAL));
            assertThat(refused.kind()).isEqualTo(Kind.HELD_BY_ANOTHER);
            assertThat(refused.sentence().key()).isEqualTo("storage.problem.held_by");
            assertThat(refused.sentence().arguments())
                    .startsWith(Long.toString(ProcessHandle.current().pid()));
        }
        assertThat(folder.resolve("plan.vitrine.lock.by")).doesNotExist();
    }

    @Test
    void aNoteThatCannotBeReadNamesNobody() throws Exception {
        try (OpenPlan held = PlanFile.create(file(), OpenOptions.USUAL)) {
            Files.writeString(folder.resolve("plan.vitrine.lock.by"), "yesterday");
            assertThatExceptionOfType(PlanException.class)
                    .isThrownBy(() -> PlanFile.open(held.path(), OpenOptions.USUAL))
                    .satisfies(refused -> assertThat(refused.sentence())
                            .isEqualTo(Message.of("storage.problem.held_by_another")));
        }
    }

    @Test
    void aPlanIsRemovedWithAllThatLiesBesideItButNotWhileItIsHeld() throws Exception {
        try (OpenPlan held = PlanFile.create(file(), OpenOptions.USUAL)) {
            held.backups().make();
            assertThatExceptionOfType(PlanException.class).isThrownBy(() -> PlanFile.remove(held.path()));
            assertThat(file()).exists();
        }
        PlanFile.remove(file());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("plan.vitrine.lock"));
        }
    }

    @Test
    void aBackupNeverTakesThePlaceOfItsOwnPlan() {
        try (OpenPlan held = PlanFile.create(file(), OpenOptions.USUAL)) {
            assertThatExceptionOfType(PlanException.class)
                    .isThrownBy(() -> held.backups().copyTo(file().toAbsolutePath()))
                    .satisfies(refused -> assertThat(refused.sentence())
                            .isEqualTo(Message.of("storage.problem.exists")));
            assertThatExceptionOfType(PlanException.class)
                    .isThrownBy(() -> held.backups().copyTo(folder.resolve("gone/copy.vitrine")))
                    .satisfies(refused -> assertThat(refused.sentence())
                            .isEqualTo(Message.of("storage.problem.folder")));
        }
    }
}
