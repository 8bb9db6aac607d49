package app.vitrine.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.csv.FileProblem;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.Pack;
import app.vitrine.work.Progress;

/// `vitrine backup --plan P OUT`: a copy of the plan, or with its media where the name ends in `.vitrinepack`.
final class BackupCommand implements CliCommand {

    private static final String REPLACE = "--replace";

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.backup.about"), words).addOption(Specs.plan(words))
                .addOption(OptionSpec.builder(REPLACE).type(boolean.class)
                        .description(words.text("cli.backup.replace")).build())
                .addPositional(Specs.file(words.text("cli.value.out"), "cli.backup.out", words));
    }

    @Override
    public int run(ParseResult words, Terminal terminal) throws FileProblem {
        Path out = words.<Path>matchedPositionalValue(0, Path.of("")).toAbsolutePath();
        Terminal.folderOf(out);
        if (Files.exists(out) && !words.matchedOptionValue(REPLACE, false)) {
            throw new FileProblem(Message.of("cli.backup.exists", out.toString(), REPLACE), null);
        }
        try (OpenPlan plan = terminal.look(words.matchedOptionValue(Specs.PLAN, Path.of("")))) {
            if (out.toString().endsWith(".vitrinepack")) {
                Pack.save(plan, out, Progress.NONE);
                terminal.say("cli.backup.pack", out.toString());
            } else {
                plan.backups().copyTo(out);
                terminal.say("cli.backup.copy", out.toString());
            }
        }
        return Cli.DONE;
    }
}
