package app.vitrine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.calendar.Span;
import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.csv.ExportRequest;
import app.vitrine.exchange.csv.ExportResult;
import app.vitrine.exchange.csv.PlanExport;
import app.vitrine.storage.OpenPlan;
import app.vitrine.work.Progress;

/// `vitrine export --plan P [--client NAME] [--from DATE --to DATE] --format plain|sheet OUT`
final class ExportCommand implements CliCommand {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.export.about"), words).addOption(Specs.plan(words))
                .addOption(Specs.text("--client", "cli.value.name", "cli.export.client", words))
                .addOption(Specs.text("--from", "cli.value.date", "cli.export.from", words))
                .addOption(Specs.text("--to", "cli.value.date", "cli.export.to", words))
                .addOption(Specs.text("--format", "cli.value.format", "cli.export.format", words))
                .addOption(Specs.text("--separator", "cli.value.sign", "cli.export.separator", words))
                .addOption(picocli.CommandLine.Model.OptionSpec.builder("--media").type(boolean.class)
                        .description(words.text("cli.export.media")).build())
                .addPositional(Specs.file(words.text("cli.value.out"), "cli.export.out", words));
    }

    @Override
    public int run(ParseResult words, Terminal terminal) throws Exception {
        Path out = words.<Path>matchedPositionalValue(0, Path.of("")).toAbsolutePath();
        Terminal.folderOf(out);
        boolean replaced = Files.exists(out);
        try (OpenPlan plan = terminal.look(words.matchedOptionValue(Specs.PLAN, Path.of("")))) {
            ExportRequest request = request(words, plan, terminal);
            ExportResult result = new PlanExport(plan, plan.media(), request).write(out, Progress.NONE);
            terminal.count("cli.export.done", result.posts(), result.rows(), out.toString());
        }
        if (replaced) {
            terminal.say("cli.export.replaced");
        }
        return Cli.DONE;
    }

    private static ExportRequest request(ParseResult words, OpenPlan plan, Terminal terminal) throws Misuse {
        ExportRequest request = kind(words, terminal);
        String client = words.matchedOptionValue("--client", "");
        if (!client.isBlank()) {
            Optional<Client> found = plan.read(reader -> reader.clients().named(client));
            request = request.of(Set.of(found.orElseThrow(() -> unknown(client, plan)).id()));
        }
        Optional<Span> span = span(words, plan, request);
        String separator = words.matchedOptionValue("--separator", "");
        request = request.withMedia(words.matchedOptionValue("--media", false));
        if (!separator.isEmpty()) {
            request = request.withSeparator("tab".equals(separator) ? '\t' : separator.charAt(0));
        }
        return span.isPresent() ? request.during(span.get()) : request;
    }

    private static ExportRequest kind(ParseResult words, Terminal terminal) throws Misuse {
        String format = words.matchedOptionValue("--format", "plain").toLowerCase(Locale.ROOT);
        return switch (format) {
            case "plain" -> ExportRequest.plain(terminal.wording());
            case "sheet" -> ExportRequest.sheet(terminal.wording());
            default -> throw new Misuse(Message.of("cli.export.kinds", format));
        };
    }

    private static Misuse unknown(String client, OpenPlan plan) {
        List<String> names = plan.read(reader -> reader.clients().all().stream().map(Client::name).toList());
        return new Misuse(Message.of("cli.export.nobody", client, String.join(", ", names)));
    }

    /// One day alone reaches to the first or last post.
    private static Optional<Span> span(ParseResult words, OpenPlan plan, ExportRequest request)
            throws Misuse {
        Optional<LocalDate> from = day(words, "--from");
        Optional<LocalDate> to = day(words, "--to");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        Scope scope = request.clients().size() == 1
                ? Scope.of(request.clients().iterator().next())
                : Scope.all();
        Optional<Span> all = plan.read((PlanReader reader) -> reader.posts().extent(scope));
        LocalDate first = from.or(() -> all.map(Span::first).filter(day -> !day.isAfter(to.orElse(day))))
                .orElseGet(() -> to.orElseThrow());
        LocalDate last = to.or(() -> all.map(Span::last).filter(day -> !day.isBefore(first))).orElse(first);
        if (last.isBefore(first)) {
            throw new Misuse(Message.of("cli.export.order", first.toString(), last.toString()));
        }
        return Optional.of(new Span(first, last));
    }

    private static Optional<LocalDate> day(ParseResult words, String option) throws Misuse {
        String written = words.matchedOptionValue(option, "");
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException _) {
            throw new Misuse(Message.of("cli.export.date", written));
        }
    }
}
