package app.vitrine.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.csv.ExportRequest;
import app.vitrine.exchange.csv.PlanExport;
import app.vitrine.storage.OpenPlan;
import app.vitrine.work.Progress;

/// `vitrine demo --out DIR`: draws the sample plan's screens and exports it, without a display.
final class DemoCommand implements CliCommand {

    private static final String OUT = "--out";

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.demo.about"), words)
                .addOption(Specs.path(OUT, "cli.demo.out", true, words));
    }

    @Override
    public int run(ParseResult words, Terminal terminal) throws IOException {
        Path out = words.<Path>matchedOptionValue(OUT, Path.of("")).toAbsolutePath();
        Files.createDirectories(out);
        Path workshop = Files.createTempDirectory("vitrine-demo");
        try {
            Path file = workshop.resolve("demo.vitrine");
            SampleCommand.write(file, terminal);
            try (OpenPlan plan = terminal.look(file)) {
                export(plan, ExportRequest.plain(terminal.wording()), out.resolve("plan.csv"));
                export(plan, ExportRequest.sheet(terminal.wording()), out.resolve("people.csv"));
            }
            int pictures = terminal.pictures().draw(file, out).size();
            terminal.count("cli.demo.done", pictures, out.toString());
        } finally {
            Files.walkFileTree(workshop, new Removing());
        }
        return Cli.DONE;
    }

    private static void export(OpenPlan plan, ExportRequest request, Path target) throws IOException {
        new PlanExport(plan, plan.media(), request).write(target, Progress.NONE);
    }

    private static final class Removing extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
