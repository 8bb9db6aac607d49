package app.vitrine.exchange.instance;

import java.nio.file.Files;
import java.nio.file.Path;
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
        Path socket = Doorbell.of(folder.resolve("plan.vitrine"), folder);
        BlockingQueue<Path> rung = new ArrayBlockingQueue<>(1);
        ExecutorService waiting = Pools.single("bell");
        try (Doorbell bell = Doorbell.hang(socket, waiting, rung::add)) {
            assertThat(bell).isNotNull();
            assertThat(Doorbell.ring(socket, folder.resolve("other.vitrine"))).isTrue();
            assertThat(rung.poll(10, TimeUnit.SECONDS))
                    .isEqualTo(folder.resolve("other.vitrine").toAbsolutePath());
        }
        assertThat(Files.exists(socket)).isFalse();
        waiting.shutdownNow();
    }

    @Test
    void whereNobodyWaitsNobodyAnswers() {
        assertThat(Doorbell.ring(folder.resolve("none.sock"), folder.resolve("plan.vitrine"))).isFalse();
    }
}
