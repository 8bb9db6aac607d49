package app.vitrine.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.network.Finding;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.Rule;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.network.RuleKind;
import app.vitrine.domain.network.Subject;
import app.vitrine.domain.network.TextCount;
import app.vitrine.domain.network.VariantCheck;
import app.vitrine.domain.network.VariantFacts;
import app.vitrine.domain.text.Message;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.csv.FileProblem;
import app.vitrine.exchange.rules.RuleFile;

/// `vitrine count --network N [--format F] --text-file FILE [--json]`: counts a text as that network does, and holds it
/// against the network's rules of texts.
final class CountCommand implements CliCommand {

    private static final String TEXT = "--text-file";

    @Override
    public String name() {
        return "count";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.count.about"), words).addOption(Asked.network(words))
                .addOption(Asked.format(words)).addOption(Specs.path(TEXT, "cli.count.text", true, words))
                .addOption(Specs.json(words));
    }

    @Override
    public int run(ParseResult words, Terminal terminal) throws Exception {
        Network network = Asked.network(words)
                .orElseThrow(() -> new Misuse(Message.of("cli.misuse.missing", Asked.NETWORK)));
        Format format = Asked.format(words, network).orElse(network.usualFormat());
        String text = text(words.matchedOptionValue(TEXT, Path.of("")));
        RuleBook book = RuleFile.shipped();
        TextCount count = book.count(text, network, format);
        List<Finding> findings = new VariantCheck(book)
                .check(new VariantFacts(network, format, text, "", "", "", List.of())).stream()
                .filter(finding -> finding.subject().part() == Subject.Part.TEXT).toList();
        if (words.matchedOptionValue(Specs.JSON, false)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("network", network.id());
            json.put("format", format.id());
            count(json, count);
            json.put("limits", limits(text, book.rules(network, format).all(RuleKind.TEXT_MAX)));
            count.sms().ifPresent(
                    sms -> json.put("sms", Map.of("encoding", sms.unicode() ? "UCS-2" : "GSM-7", "units",
                            sms.units(), "segments", sms.segments(), "per_segment", sms.perSegment())));
            json.put("findings",
                    findings.stream().map(one -> FindingWords.json(one, terminal.messages())).toList());
            terminal.json(json);
        } else {
            tell(network, count, findings, terminal);
        }
        return Cli.DONE;
    }

    private static void count(Map<String, Object> json, TextCount count) {
        json.put("count", count.used());
        json.put("unit", count.unit().id());
        json.put("limit", count.limit().orElse(null));
        json.put("remaining", count.limit().map(limit -> limit - count.used()).orElse(null));
    }

    /// All limits of the caption: some networks count in two ways at once.
    private static List<Map<String, Object>> limits(String text, List<Rule> rules) {
        List<Map<String, Object>> limits = new ArrayList<>();
        for (Rule rule : rules) {
            Map<String, Object> told = new LinkedHashMap<>();
            int used = rule.unit().length(text);
            told.put("count", used);
            told.put("unit", rule.unit().id());
            told.put("limit", rule.whole());
            told.put("remaining", rule.whole() - used);
            told.put("severity", FindingWords.severity(rule));
            limits.add(told);
        }
        return limits;
    }

    private static void tell(Network network, TextCount count, List<Finding> findings, Terminal terminal) {
        Messages words = terminal.messages();
        String unit = words.text(count.unit().message());
        String name = words.text("network." + network.id());
        if (count.limit().isPresent()) {
            terminal.say("cli.count.of", name, count.used(), count.limit().get(), unit);
        } else {
            terminal.say("cli.count.free", name, count.used(), unit);
        }
        findings.forEach(finding -> terminal.out().println(FindingWords.line(finding, words)));
    }

    /// The file's text without a mark of its encoding, and without the line break that editors put at the end.
    private static String text(Path file) throws IOException {
        Terminal.there(file);
        try {
            String text = StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.replaceFirst("^\ufeff", "").replaceFirst("\\r?\\n\\z", "");
        } catch (CharacterCodingException strange) {
            throw new FileProblem(Message.of("cli.count.encoding", file.toString()), strange);
        }
    }
}
