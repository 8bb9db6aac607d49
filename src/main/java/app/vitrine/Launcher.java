package app.vitrine;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;

import app.vitrine.cli.Cli;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.instance.Doorbell;
import app.vitrine.exchange.settings.PlatformFolders;

/// The program's entry: a plain class, so that it can say what is missing before JavaFX is touched.
public final class Launcher {

    private static final int CANNOT_SHOW = 3;

    private Launcher() {}

    public static void main(String[] arguments) {
        // A library would say on the terminal that nobody listens to its log.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        DiscreetLog.begin();
        StartArguments start = StartArguments.of(arguments);
        if (!start.command().isEmpty()) {
            System.exit(commands(start.command().toArray(String[]::new)));
        }
        Optional<Message> missing = Display.missing();
        if (missing.isEmpty()) {
            Path folder = PlatformFolders.ofThisSystem().configuration();
            if (Doorbell.ring(Doorbell.in(folder), start.plan())) {
                System.exit(0);
            }
            Application.launch(App.class, arguments);
            System.exit(0);
        }
        System.exit(start.orDemo().map(folder -> commands("demo", "--out", folder.toString()))
                .orElseGet(() -> say(missing.get())));
    }

    private static int commands(String... words) {
        return Cli.ofThisSystem((plan, folder) -> new DemoScreens().draw(plan, folder)).run(words);
    }

    /// Says in the person's language what is missing, and which commands work without it.
    private static int say(Message missing) {
        Messages messages = Messages.of(Locale.getDefault());
        PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        out.println(messages.text(missing));
        out.println(messages.text("shell.launch.commands"));
        return CANNOT_SHOW;
    }
}
