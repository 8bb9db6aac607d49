package app.vitrine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.intake.ImportChoices;
import app.vitrine.exchange.intake.ImportResult;
import app.vitrine.exchange.intake.ImportSource;
import app.vitrine.exchange.intake.Remark;
import app.vitrine.exchange.intake.SheetImport;
import app.vitrine.exchange.sheet.RawSheet;
import app.vitrine.exchange.sheet.SheetFile;
import app.vitrine.exchange.sheet.SheetHints;
import app.vitrine.exchange.sheet.SheetPages;
import app.vitrine.storage.OpenPlan;
import app.vitrine.work.Progress;

/// `vitrine import --plan P --client NAME FILE`
final class ImportCommand implements CliCommand {

    private static final String CLIENT = "--client";
    private static final int ROWS_TOLD = 8;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.import.about"), words)
                .addOption(Specs.path(Specs.PLAN, "cli.import.plan", true, words))
                .addOption(Specs.text(CLIENT, "cli.value.name", "cli.import.client", words))
                .addOption(Specs.json(words))
                .addPositional(Specs.file(words.text("cli.value.file"), "cli.import.file", words));
    }

    @Override
    public int run(ParseResult words, Terminal terminal) throws Exception {
        Path file = words.<Path>matchedPositionalValue(0, Path.of("")).toAbsolutePath();
        Terminal.there(file);
        RawSheet sheet = SheetFile.read(file);
        Path planFile = words.matchedOptionValue(Specs.PLAN, Path.of(""));
        boolean told = words.matchedOptionValue(Specs.JSON, false);
        if (!Files.exists(planFile)) {
            // A sheet that tells of nothing makes no plan.
            ImportSource first = source(sheet,
                    new SheetHints(LocalDate.now(terminal.clock()), terminal.locale(), List.of()));
            if (first.posts() == 0) {
                return nothing(first, told, terminal);
            }
        }
        try (OpenPlan plan = terminal.openOrMake(planFile)) {
            ImportSource source = source(sheet, SheetImport.hints(plan, terminal.clock(), terminal.locale(),
                    Optional.ofNullable(words.matchedOptionValue(CLIENT, null))));
            if (source.posts() == 0) {
                return nothing(source, told, terminal);
            }
            ImportChoices choices = choices(words, plan, source).withMediaIn(file.resolveSibling("."));
            ImportResult result = new SheetImport(plan, terminal.intake(plan), terminal.clock(),
                    terminal.locale(),
                    plan.backups()::make).apply(source, choices, Progress.NONE);
            if (told) {
                terminal.json(json(source, result, terminal.messages()));
            } else {
                tell(source, result, terminal);
            }
        }
        return Cli.DONE;
    }

    private static ImportSource source(RawSheet sheet, SheetHints hints) {
        return ImportSource.of(SheetPages.of(sheet, hints), Progress.NONE);
    }

    /// Says why no post comes of the sheet.
    private static int nothing(ImportSource source, boolean json, Terminal terminal) {
        Message reason = source.emptiness().orElseThrow();
        if (json) {
            Map<String, Object> told = json(source, new ImportResult(0, 0, 0, 0, 0, 0), terminal.messages());
            told.put("refused", terminal.messages().text(reason));
            terminal.json(told);
        } else {
            tellRows(source, List.of(), terminal);
        }
        terminal.fail(terminal.messages().text(reason));
        return Cli.FAILED;
    }

    /// The client that was named, else the plan's only one, else the one each row names.
    private static ImportChoices choices(ParseResult words, OpenPlan plan, ImportSource source)
            throws Misuse {
        Optional<String> named = Optional.ofNullable(words.matchedOptionValue(CLIENT, null));
        List<Client> active = plan.read(reader -> reader.clients().active());
        Optional<String> only = active.size() == 1 ? Optional.of(active.getFirst().name()) : Optional.empty();
        Optional<String> client = named.filter(name -> !name.isBlank())
                .or(() -> source.namesClients() ? Optional.empty() : only);
        if (client.isEmpty() && !source.namesClients()) {
            throw new Misuse(Message.of("cli.import.whose"));
        }
        return client.map(ImportChoices.usual()::into).orElse(ImportChoices.usual());
    }

    private static Map<String, Object> json(ImportSource source, ImportResult result, Messages words) {
        List<Map<String, Object>> skipped = new ArrayList<>();
        for (ImportSource.Refused row : source.refused()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("row", row.row());
            told.put("value", row.value());
            told.put("reason", words.text(row.reason()));
            skipped.add(told);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", source.name());
        json.put("rows", source.rowsSeen());
        json.put("read", source.rows());
        json.put("skipped", skipped);
        json.put("posts", result.added());
        json.put("changed", result.changed());
        json.put("present", result.present());
        json.put("channels", result.channels());
        json.put("media", result.media());
        json.put("missingMedia", result.missing());
        json.put("remarks", Stream.concat(source.remarks().stream(), result.remarks().stream())
                .map(remark -> json(remark, words)).toList());
        json.put("passedOver", source.passedOver().stream().map(remark -> json(remark, words)).toList());
        return json;
    }

    private static Map<String, Object> json(Remark remark, Messages words) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("reason", words.text(remark.reason()));
        told.put("count", remark.rows().size());
        told.put("rows", remark.rows());
        return told;
    }

    private static void tell(ImportSource source, ImportResult result, Terminal terminal) {
        terminal.count("cli.import.rows", source.rowsSeen());
        terminal.count("cli.import.posts", result.added());
        if (result.changed() > 0) {
            terminal.count("cli.import.changed", result.changed());
        }
        if (result.present() > 0) {
            terminal.count("cli.import.present", result.present());
        }
        if (result.channels() > 0) {
            terminal.count("cli.import.channels", result.channels());
        }
        if (result.missing() > 0) {
            terminal.count("cli.import.missing", result.missing());
        }
        tellRows(source, result.remarks(), terminal);
    }

    private static void tellRows(ImportSource source, List<Remark> more, Terminal terminal) {
        Messages words = terminal.messages();
        for (ImportSource.Refused row : source.refused()) {
            terminal.say("cli.import.refused", row.row(), words.text(row.reason()));
        }
        Stream.of(source.remarks(), more, source.passedOver()).flatMap(List::stream)
                .forEach(remark -> terminal.count("cli.import.remark", remark.rows().size(),
                        numbers(remark.rows()), words.text(remark.reason())));
    }

    /// The first row numbers; dots stand for more of them.
    private static String numbers(List<Integer> rows) {
        String first = rows.stream().limit(ROWS_TOLD).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > ROWS_TOLD ? first + " …" : first;
    }
}
