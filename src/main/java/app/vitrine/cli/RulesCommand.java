package app.vitrine.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.MediaGroup;
import app.vitrine.domain.network.MediaType;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.Rule;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.rules.RuleFile;

/// `vitrine rules [--network N] [--json]`: what is known of the networks, rule by rule.
final class RulesCommand implements CliCommand {

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.rules.about"), words).addOption(Asked.network(words))
                .addOption(Specs.json(words));
    }

    @Override
    public int run(ParseResult words, Terminal terminal) throws Misuse {
        Optional<Network> only = Asked.network(words);
        RuleBook book = RuleFile.shipped();
        List<Row> rows = new ArrayList<>();
        for (Network network : Network.values()) {
            if (only.isEmpty() || only.get() == network) {
                network.formats().forEach(format -> book.rules(network, format).rules()
                        .forEach(rule -> rows.add(new Row(network, format, rule))));
            }
        }
        if (words.matchedOptionValue(Specs.JSON, false)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("dated", book.dated().toString());
            json.put("count", rows.size());
            json.put("rules", rows.stream().map(Row::json).toList());
            terminal.json(json);
        } else {
            rows.forEach(row -> terminal.out().println(row.line()));
            terminal.count("cli.rules.done", rows.size(), terminal.wording().longDay(book.dated()));
        }
        return Cli.DONE;
    }

    private record Row(Network network, Format format, Rule rule) {

        Map<String, Object> json() {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("network", network.id());
            told.put("format", format.id());
            told.put("rule", rule.kind().id());
            told.put("of", rule.group().id());
            told.put("limit", rule.limit());
            told.put("unit", rule.unit().id());
            told.put("types", types());
            told.put("severity", FindingWords.severity(rule));
            told.put("advice", rule.advice());
            told.put("grade", rule.grade().name());
            told.put("source", rule.source());
            told.put("dated", rule.dated().toString());
            return told;
        }

        private List<String> types() {
            return rule.types().stream().map(MediaType::id).sorted().toList();
        }

        String line() {
            String of = rule.group() == MediaGroup.ANY ? "" : " (" + rule.group().id() + ")";
            String figure = rule.types().isEmpty()
                    ? figure(rule.limit()) + " " + rule.unit().id()
                    : String.join(" ", types());
            return String.join("\t", network.id(), format.id(), rule.kind().id() + of, figure,
                    FindingWords.severity(rule), rule.grade().name(), rule.source());
        }

        private static String figure(double limit) {
            return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
        }
    }
}
