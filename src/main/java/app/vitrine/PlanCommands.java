package app.vitrine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import app.vitrine.domain.text.Messages;
import app.vitrine.ui.mvvm.Command;
import app.vitrine.ui.shell.Places;
import app.vitrine.ui.shell.Preferences;

/// Commands that change which plan is open.
final class PlanCommands {

    private static final String ENDING = ".vitrine";
    private static final String PACK = ".vitrinepack";

    private final Window window;
    private final Preferences preferences;
    private final Consumer<Path> open;
    private final SampleDoors samples;

    /// @param open opens a plan in place of the present one; a file that does not exist is made
    PlanCommands(Window window, Preferences preferences, SampleDoors samples, Consumer<Path> open) {
        this.window = window;
        this.preferences = preferences;
        this.open = open;
        this.samples = samples;
    }

    /// @param plan the one that is open
    List<Command> commands(Path plan) {
        List<Command> commands = new ArrayList<>(List.of(Command.of("new-plan", this::createNew),
                Command.of("open-plan", this::chooseOther, "Ctrl+O")));
        if (samples.is(plan)) {
            commands.addAll(ofSample());
        } else {
            commands.add(Command.of("sample-plan", samples::open));
        }
        return commands;
    }

    /// Whether it is the sample plan that is open.
    boolean sampleOpen(Path plan) {
        return samples.is(plan);
    }

    /// The ways back from the sample plan.
    List<Command> ofSample() {
        return List.of(Command.of("leave-sample", samples::leave),
                Command.of("remove-sample", samples::remove));
    }

    void openSample() {
        samples.open();
    }

    void open(Path plan) {
        open.accept(plan);
    }

    void chooseOther() {
        Optional.ofNullable(chooser().showOpenDialog(window)).map(File::toPath).ifPresent(open);
    }

    /// Recent plans as places of the command list.
    List<Places.Named> recent() {
        List<Path> plans = preferences.settings().get().recentPlans();
        String detail = preferences.wording().get().messages().text("shell.plan.recent");
        return plans.stream().skip(1)
                .map(plan -> new Places.Named(name(plan), detail, () -> open.accept(plan))).toList();
    }

    static String name(Path plan) {
        String file = plan.getFileName().toString();
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }

    private void createNew() {
        FileChooser chooser = chooser();
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(messages().text("shell.plan.files"), "*" + ENDING));
        chooser.setInitialFileName(messages().text("shell.plan.new-name") + ENDING);
        Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath).map(PlanCommands::withEnding)
                .ifPresent(open);
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(messages().text("shell.plan.files"), "*" + ENDING, "*" + PACK));
        preferences.settings().get().lastPlan().map(Path::getParent).filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }

    private Messages messages() {
        return preferences.wording().get().messages();
    }

    private static Path withEnding(Path file) {
        return file.toString().endsWith(ENDING) ? file : file.resolveSibling(file.getFileName() + ENDING);
    }
}
