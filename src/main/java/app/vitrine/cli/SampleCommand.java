package app.vitrine.cli;

import java.io.IOException;
import java.nio.file.Path;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.sample.SamplePlan;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.work.Progress;

/// `vitrine sample --plan P`: writes the sample plan into a new file.
final class SampleCommand implements CliCommand {

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.sample.about"), words)
                .addOption(Specs.path(Specs.PLAN, "cli.sample.plan", true, words));
    }

    @Override
    public int run(ParseResult words, Terminal terminal) throws IOException {
        Path file = words.<Path>matchedOptionValue(Specs.PLAN, Path.of("")).toAbsolutePath();
        write(file, terminal);
        terminal.say("cli.sample.done", file.toString());
        return Cli.DONE;
    }

    static void write(Path file, Terminal terminal) throws IOException {
        try (OpenPlan plan = PlanFile.create(file, OpenOptions.USUAL.at(terminal.clock()))) {
            SamplePlan.write(plan, terminal.intake(plan), terminal.locale(), terminal.clock(), Progress.NONE);
        }
    }
}
