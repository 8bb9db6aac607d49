package app.vitrine.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.csv.FileProblem;
import app.vitrine.exchange.intake.MediaIntake;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.mediafiles.MediaRefused;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;

/// Where commands speak and what surrounds them.
record Terminal(PrintStream out, PrintStream err, Locale locale, Clock clock, DemoPictures pictures) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    Messages messages() {
        return Messages.of(locale);
    }

    Wording wording() {
        return Wording.of(locale);
    }

    void say(String key, Object... arguments) {
        out.println(messages().text(key, arguments));
    }

    void count(String key, long count, Object... more) {
        out.println(messages().count(key, count, more));
    }

    void fail(String sentence) {
        err.println(sentence);
    }

    void json(Object value) {
        out.println(JSON.writeValueAsString(value));
    }

    /// @throws FileProblem where there is no such file
    static void there(Path file) throws FileProblem {
        if (!Files.exists(file)) {
            throw new FileProblem(Message.of("cli.failed.missing", file.toString()), null);
        }
    }

    /// @throws FileProblem where the folder that a file is to be written to is not there
    static void folderOf(Path file) throws FileProblem {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new FileProblem(Message.of("cli.failed.folder", folder.toString(), file.toString()), null);
        }
    }

    /// A plan to look at; another copy of the program may have it open.
    OpenPlan look(Path plan) throws FileProblem {
        there(plan);
        return PlanFile.open(plan, OpenOptions.USUAL.at(clock).readOnly(true));
    }

    OpenPlan openOrMake(Path plan) throws FileProblem {
        folderOf(plan);
        OpenOptions options = OpenOptions.USUAL.at(clock);
        return Files.exists(plan) ? PlanFile.open(plan, options) : PlanFile.create(plan, options);
    }

    MediaIntake intake(OpenPlan plan) {
        MediaImport media = new MediaImport(plan.media(), clock);
        return (file, clientId) -> {
            try {
                return media.fresh(clientId, media.keep(file));
            } catch (MediaRefused refused) {
                throw new IOException(refused);
            }
        };
    }
}
