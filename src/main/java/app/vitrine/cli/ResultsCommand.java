package app.vitrine.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.analytics.ResultBatch;
import app.vitrine.exchange.analytics.ResultHints;
import app.vitrine.exchange.analytics.ResultIntake;
import app.vitrine.exchange.analytics.ResultTable;
import app.vitrine.storage.OpenPlan;

/// `vitrine results --plan P --client NAME [--export-date DATE] [--network N] FILE…`
final class ResultsCommand implements CliCommand {

    private static final String CLIENT = "--client";
    private static final String EXPORT_DATE = "--export-date";
    private static final String NETWORK = "--network";

    @Override
    public String name() {
        return "results";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.results.about"), words)
                .addOption(Specs.path(Specs.PLAN, "cli.results.plan", true, words))
                .addOption(Specs.text(CLIENT, "cli.value.name", "cli.results.client", words))
                .addOption(Specs.text(EXPORT_DATE, "cli.value.date", "cli.results.date", words))
                .addOption(Specs.text(NETWORK, "cli.value.network", "cli.results.network", words))
                .addOption(Specs.json(words))
                .addPositional(PositionalParamSpec.builder().arity("1..*").required(true)
                        .auxiliaryTypes(Path.class).type(List.class).paramLabel(words.text("cli.value.file"))
                        .description(words.text("cli.results.file")).build());
    }

    @Override
    public int run(ParseResult words, Terminal terminal) throws Exception {
        List<Path> named = words.matchedPositionalValue(0, List.of());
        for (Path path : named) {
            Terminal.there(path);
        }
        List<Path> files = ResultBatch.files(named.stream().map(Path::toAbsolutePath).toList());
        Optional<LocalDate> exported = day(words.matchedOptionValue(EXPORT_DATE, ""));
        Optional<String> network = Optional.of(words.matchedOptionValue(NETWORK, "").toLowerCase(Locale.ROOT))
                .filter(name -> !name.isBlank());
        try (OpenPlan plan = terminal.openOrMake(words.matchedOptionValue(Specs.PLAN, Path.of("")))) {
            Client client = client(words.matchedOptionValue(CLIENT, "").strip(), plan, terminal);
            Map<Path, List<ResultTable>> read = ResultBatch.read(files, network,
                    new ResultHints(client.zone(), exported, LocalDate.now(terminal.clock())));
            Set<ResultTable> added = Collections.newSetFromMap(new IdentityHashMap<>());
            added.addAll(new ResultIntake(plan, terminal.clock()).take(client.id(),
                    read.values().stream().flatMap(List::stream).toList()));
            if (words.matchedOptionValue(Specs.JSON, false)) {
                terminal.json(json(read, added, client, plan, terminal.messages()));
            } else {
                read.forEach((file, tables) -> tables
                        .forEach(table -> tell(file, table, added.contains(table), terminal)));
            }
            return read.values().stream().flatMap(List::stream).allMatch(table -> table.refusal().isPresent())
                    ? Cli.FAILED
                    : Cli.DONE;
        }
    }

    private static Optional<LocalDate> day(String written) throws Misuse {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException _) {
            throw new Misuse(Message.of("cli.export.date", written));
        }
    }

    /// The client that was named, made where the plan has none of that name; else the plan's only one.
    private static Client client(String named, OpenPlan plan, Terminal terminal) throws Misuse {
        List<Client> active = plan.read(reader -> reader.clients().active());
        if (named.isEmpty()) {
            if (active.size() != 1) {
                throw new Misuse(Message.of("cli.results.whose"));
            }
            return active.getFirst();
        }
        Optional<Client> known = plan.read(reader -> reader.clients().named(named));
        return known.orElseGet(() -> plan.change(ChangeLabel.of("cli.results.undo-client", named),
                writer -> writer.clients().save(Client.named(named, terminal.locale().getCountry(),
                        ZoneId.systemDefault(), terminal.locale().getLanguage()))));
    }

    private static Map<String, Object> json(Map<Path, List<ResultTable>> read, Set<ResultTable> added,
            Client client, OpenPlan plan, Messages words) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("client", client.name());
        told.put("files", read.entrySet().stream()
                .map(entry -> file(entry.getKey(), entry.getValue(), added, words)).toList());
        Scope scope = Scope.of(client.id());
        told.put("postsKnown", plan.read(reader -> reader.results().posts(scope)).values().stream()
                .mapToInt(List::size).sum());
        told.put("daysKnown", plan.read(reader -> reader.results().days(scope)).values().stream()
                .mapToInt(List::size).sum());
        return told;
    }

    private static Map<String, Object> file(Path file, List<ResultTable> tables, Set<ResultTable> added,
            Messages words) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", file.toString());
        told.put("recognised", tables.stream().map(ResultTable::recognised).filter(kind -> !kind.isEmpty())
                .distinct().collect(Collectors.joining(" + ")));
        told.put("network",
                tables.stream().flatMap(table -> table.network().stream()).findFirst().orElse(null));
        told.put("exported", tables.getFirst().exported().toString());
        told.put("rows", tables.stream().mapToInt(ResultTable::rows).sum());
        told.put("posts", tables.stream().mapToInt(table -> table.posts().size()).sum());
        told.put("days", tables.stream().mapToInt(table -> table.days().size()).sum());
        told.put("parts", tables.stream().mapToInt(table -> table.parts().size()).sum());
        told.put("added", tables.stream().anyMatch(added::contains));
        told.put("skipped", tables.stream().flatMap(table -> table.skipped().stream())
                .map(row -> Map.of("row", row.row(), "reason", words.text(row.reason()))).toList());
        told.put("sums", sums(tables));
        told.put("remarks", tables.stream().flatMap(table -> table.remarks().stream()).map(words::text)
                .distinct().toList());
        if (tables.stream().allMatch(table -> table.refusal().isPresent())) {
            told.put("refused", words.text(tables.getFirst().refusal().orElseThrow()));
        }
        if (tables.size() > 1) {
            told.put("tables", tables.stream().map(table -> part(table, words)).toList());
        }
        return told;
    }

    private static Map<String, Object> part(ResultTable table, Messages words) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("part", table.part());
        told.put("recognised", table.recognised());
        told.put("rows", table.rows());
        told.put("posts", table.posts().size());
        told.put("days", table.days().size());
        told.put("parts", table.parts().size());
        told.put("skipped", table.skipped().size());
        told.put("sums", sums(List.of(table)));
        table.refusal().ifPresent(why -> told.put("refused", words.text(why)));
        return told;
    }

    private static Map<String, Object> sums(List<ResultTable> tables) {
        Map<String, Double> sums = new TreeMap<>();
        tables.forEach(
                table -> table.sums().forEach((metric, sum) -> sums.merge(metric.id(), sum, Double::sum)));
        Map<String, Object> told = new LinkedHashMap<>();
        sums.forEach(
                (metric, sum) -> told.put(metric, sum == Math.rint(sum) ? (Object) Math.round(sum) : sum));
        return told;
    }

    private static void tell(Path file, ResultTable table, boolean added, Terminal terminal) {
        Messages words = terminal.messages();
        String name = table.part().isEmpty()
                ? String.valueOf(file.getFileName())
                : file.getFileName() + " · " + table.part();
        if (table.refusal().isPresent()) {
            terminal.say("cli.results.refused", name, words.text(table.refusal().get()));
            return;
        }
        terminal.say("cli.results.read", name, table.recognised(), table.rows(), table.posts().size(),
                table.days().size());
        if (!added && (!table.posts().isEmpty() || !table.days().isEmpty())) {
            terminal.say("cli.results.present");
        }
        table.skipped().stream().collect(Collectors.groupingBy(row -> words.text(row.reason()),
                LinkedHashMap::new, Collectors.counting()))
                .forEach((why, count) -> terminal.count("cli.results.skipped", count, why));
        table.remarks().forEach(remark -> terminal.out().println("  " + words.text(remark)));
        terminal.out().println("  " + table.sums().entrySet().stream().map(
                sum -> sum.getKey().id() + " " + terminal.wording().number(Math.round(sum.getValue())))
                .collect(Collectors.joining(" · ")));
    }
}
