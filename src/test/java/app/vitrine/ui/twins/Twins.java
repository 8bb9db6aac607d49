package app.vitrine.ui.twins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import app.vitrine.domain.plan.Plan;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.ui.TestWindow;
import app.vitrine.ui.sharing.FileChoice;

import static org.assertj.core.api.Assertions.assertThat;

/// Does the same twice, each time in a new plan, and compares what the two plans hold.
final class Twins {

    private static final String KEYS = "keys";
    private static final String MOUSE = "mouse";

    private final Path folder;
    private final Consumer<Plan> fill;

    /// What a person does in a window.
    @FunctionalInterface
    interface Walk<T> {
        void by(T hands) throws Exception;
    }

    Twins(Path folder, Consumer<Plan> fill) {
        this.folder = folder;
        this.fill = fill;
    }

    /// @param keys  by keys alone
    /// @param mouse by mouse; what is written is written by keys
    void same(Walk<Keys> keys, Walk<Mouse> mouse) throws Exception {
        both(keys, mouse);
        assertThat(contents(KEYS)).containsExactlyElementsOf(contents(MOUSE)).isNotEqualTo(untouched());
    }

    /// Likewise where nothing of the plan changes.
    void sameOutside(Walk<Keys> keys, Walk<Mouse> mouse) throws Exception {
        both(keys, mouse);
        assertThat(contents(KEYS)).containsExactlyElementsOf(contents(MOUSE)).isEqualTo(untouched());
    }

    private void both(Walk<Keys> keys, Walk<Mouse> mouse) throws Exception {
        try (TestWindow window = open(KEYS)) {
            keys.by(new Keys(window));
        }
        try (TestWindow window = open(MOUSE)) {
            mouse.by(new Mouse(window));
        }
    }

    /// Where files are kept that one of the two saves.
    Path files(boolean keys) {
        return folder.resolve(keys ? KEYS : MOUSE).resolve("files");
    }

    private TestWindow open(String hands) throws Exception {
        Path files = Files.createDirectories(files(hands.equals(KEYS)));
        return TestWindow.on(folder.resolve(hands), Optional.of(Locale.UK), Optional.of(new FileChoice() {

            @Override
            public Optional<Path> open() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String name) {
                return Optional.of(files.resolve(name));
            }
        }), fill);
    }

    private List<String> contents(String hands) throws Exception {
        return PlanContents
                .lines(PlanContents.of(folder.resolve(hands).resolve("data").resolve("plan.vitrine")));
    }

    private List<String> untouched() throws Exception {
        Path file = folder.resolve("untouched.vitrine");
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL.at(TestWindow.CLOCK))) {
            fill.accept(plan);
        }
        return PlanContents.lines(PlanContents.of(file));
    }

    /// What is remembered outside the plan, line by line: the view, the day.
    List<String> remembered(boolean keys) throws IOException {
        String hands = keys ? KEYS : MOUSE;
        try (var found = Files.walk(folder.resolve(hands).resolve("config"))) {
            return found.filter(Files::isRegularFile).flatMap(Twins::lines)
                    .map(line -> line.replace("/" + hands + "/", "/").replaceFirst(",$", "")).sorted()
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
