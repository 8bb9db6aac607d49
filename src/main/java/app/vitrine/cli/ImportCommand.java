package app.vitrine.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.intake.ImportChoices;
import app.vitrine.exchange.intake.ImportResult;
import app.vitrine.exchange.intake.ImportSource;
import app.vitrine.exchange.intake.MappingMemories;
import app.vitrine.exchange.intake.SheetImport;
import app.vitrine.exchange.sheet.MappingMemory;
import app.vitrine.exchange.sheet.RawSheet;
import app.vitrine.exchange.sheet.SheetFile;
import app.vitrine.exchange.sheet.SheetHints;
import app.vitrine.exchange.sheet.SheetPages;
import app.vitrine.storage.OpenPlan;
import app.vitrine.work.Progress;

/// `vitrine import --plan P --client NAME FILE`
final class ImportCommand implements CliCommand {

    private static final String CLIENT = "--client";

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
        RawSheet sheet = SheetFile.read(file);
        try (OpenPlan plan = terminal.openOrMake(words.matchedOptionValue(Specs.PLAN, Path.of("")))) {
            List<MappingMemory> remembered = plan.read(reader -> MappingMemories.of(reader.facts()));
            SheetHints hints = new SheetHints(LocalDate.now(terminal.clock()), terminal.locale(), remembered);
            ImportSource source = ImportSource.of(SheetPages.of(sheet, hints), Progress.NONE);
            ImportChoices choices = choices(words, plan, source).withMediaIn(file.resolveSibling("."));
            ImportResult result = new SheetImport(plan, terminal.intake(plan), terminal.clock(),
                    terminal.locale(),
                    plan.backups()::make).apply(source, choices, Progress.NONE);
            if (words.matchedOptionValue(Specs.JSON, false)) {
                terminal.json(json(source, result, terminal.messages()));
            } else {
                tell(source, result, terminal);
            }
        }
        return Cli.DONE;
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
        json.put("rows", source.rows());
        json.put("skipped", skipped);
        json.put("posts", result.added());
        json.put("changed", result.changed());
        json.put("present", result.present());
        json.put("channels", result.channels());
        json.put("media", result.media());
        json.put("missingMedia", result.missing());
        return json;
    }

    private static void tell(ImportSource source, ImportResult result, Terminal terminal) {
        terminal.count("cli.import.rows", source.rows());
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
        for (ImportSource.Refused row : source.refused()) {
            terminal.say("cli.import.refused", row.row(), terminal.messages().text(row.reason()));
        }
    }
}
