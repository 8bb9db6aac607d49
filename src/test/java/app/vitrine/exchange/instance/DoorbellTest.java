package app.vitrine.exchange.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.vitrine.work.Pools;

import static org.assertj.core.api.Assertions.assertThat;

final class DoorbellTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondStartHandsItsFileOver() throws Exception {
        Path socket = Doorbell.in(folder);
        BlockingQueue<Optional<Path>> rung = new ArrayBlockingQueue<>(2);
        ExecutorService waiting = Pools.single("bell");
        try (Doorbell bell = Doorbell.hang(socket, waiting, rung::add)) {
            assertThat(bell).isNotNull();
            assertThat(Doorbell.ring(socket, Optional.of(folder.resolve("other.vitrine")))).isTrue();
            assertThat(rung.poll(10, TimeUnit.SECONDS))
                    .contains(folder.resolve("other.vitrine").toAbsolutePath());
            assertThat(Doorbell.ring(socket, Optional.empty())).isTrue();
            assertThat(rung.poll(10, TimeUnit.SECONDS)).isEmpty();
        }
        assertThat(Files.exists(socket)).isFalse();
        waiting.shutdownNow();
    }

    @Test
    void whereNobodyWaitsNobodyAnswers() {
        assertThat(Doorbell.ring(folder.resolve("none.sock"), Optional.of(folder.resolve("plan.vitrine"))))
                .isFalse();
    }
}
