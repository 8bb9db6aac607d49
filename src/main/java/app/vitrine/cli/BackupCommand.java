package app.vitrine.cli;

import java.nio.file.Path;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.text.Messages;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.Pack;
import app.vitrine.work.Progress;

/// `vitrine backup --plan P OUT`: a copy of the plan, or with its media where the name ends in `.vitrinepack`.
final class BackupCommand implements CliCommand {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.backup.about"), words).addOption(Specs.plan(words))
                .addPositional(Specs.file(words.text("cli.value.out"), "cli.backup.out", words));
    }

    @Override
    public int run(ParseResult words, Terminal terminal) {
        Path out = words.<Path>matchedPositionalValue(0, Path.of("")).toAbsolutePath();
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
