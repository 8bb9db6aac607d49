package app.vitrine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.network.Finding;
import app.vitrine.domain.network.Format;
import app.vitrine.domain.network.MediaType;
import app.vitrine.domain.network.Network;
import app.vitrine.domain.network.RuleBook;
import app.vitrine.domain.network.RuleKind;
import app.vitrine.domain.network.Subject;
import app.vitrine.domain.network.VariantCheck;
import app.vitrine.domain.network.VariantFacts;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.csv.FileProblem;
import app.vitrine.exchange.rules.RuleFile;
import app.vitrine.mediafiles.MediaFacts;
import app.vitrine.mediafiles.MediaProbe;
import app.vitrine.mediafiles.MediaRefused;

/// `vitrine media [--network N] FILE [--json]`: what a picture or video is, and what each network would say to it.
final class MediaCommand implements CliCommand {

    @Override
    public String name() {
        return "media";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.media.about"), words).addOption(Asked.network(words))
                .addOption(Specs.json(words))
                .addPositional(Specs.file(words.text("cli.value.file"), "cli.media.file", words));
    }

    /// What one format of a network says to the file.
    private record Verdict(Network network, Format format, List<Finding> findings) {}

    @Override
    public int run(ParseResult words, Terminal terminal) throws Exception {
        Path file = words.<Path>matchedPositionalValue(0, Path.of("")).toAbsolutePath();
        Optional<Network> only = Asked.network(words);
        Terminal.there(file);
        MediaFacts facts = probe(file);
        List<Verdict> verdicts = verdicts(facts, Files.size(file), only);
        if (words.matchedOptionValue(Specs.JSON, false)) {
            terminal.json(json(file, facts, verdicts, terminal.messages()));
        } else {
            tell(file, facts, verdicts, terminal);
        }
        return Cli.DONE;
    }

    private static MediaFacts probe(Path file) throws Exception {
        try {
            return MediaProbe.probe(file);
        } catch (MediaRefused refused) {
            throw new FileProblem(refused.sentence(), refused);
        }
    }

    /// What hangs on the post rather than on the file is left out: how many files it has, and alt texts.
    private static List<Verdict> verdicts(MediaFacts facts, long bytes, Optional<Network> only) {
        RuleBook book = RuleFile.shipped();
        VariantCheck check = new VariantCheck(book);
        var asked = new app.vitrine.domain.network.MediaFacts(MediaType.ofMediaType(facts.type()),
                facts.width(),
                facts.height(), bytes, seconds(facts), "");
        List<Verdict> verdicts = new ArrayList<>();
        for (Network network : Network.values()) {
            for (Format format : network.formats()) {
                if (only.filter(one -> one != network).isPresent()
                        || book.rules(network, format).rules().isEmpty()) {
                    continue;
                }
                List<Finding> findings = check
                        .check(new VariantFacts(network, format, "", "", "", "", List.of(asked))).stream()
                        .filter(finding -> finding.subject().equals(Subject.media(0))
                                && finding.rule().kind() != RuleKind.ALT_EXPECTED)
                        .toList();
                verdicts.add(new Verdict(network, format, findings));
            }
        }
        return verdicts;
    }

    private static double seconds(MediaFacts facts) {
        return facts.length().map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    private static Map<String, Object> json(Path file, MediaFacts facts, List<Verdict> verdicts,
            Messages words)
            throws Exception {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", String.valueOf(file.getFileName()));
        json.put("kind", facts.kind().id());
        json.put("type", facts.type());
        json.put("bytes", Files.size(file));
        json.put("width", facts.width() == 0 ? null : facts.width());
        json.put("height", facts.height() == 0 ? null : facts.height());
        json.put("ratio", facts.height() == 0 ? null : facts.width() / (double) facts.height());
        json.put("seconds", facts.length().map(_ -> seconds(facts)).orElse(null));
        json.put("hint", facts.hint().map(words::text).orElse(null));
        json.put("networks", verdicts.stream().map(verdict -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("network", verdict.network().id());
            told.put("format", verdict.format().id());
            told.put("findings",
                    verdict.findings().stream().map(one -> FindingWords.json(one, words)).toList());
            return told;
        }).toList());
        return json;
    }

    private static void tell(Path file, MediaFacts facts, List<Verdict> verdicts, Terminal terminal)
            throws Exception {
        Messages words = terminal.messages();
        List<String> parts = new ArrayList<>(List.of(facts.type()));
        if (facts.width() > 0) {
            parts.add(words.text("cli.media.pixels", facts.width(), facts.height()));
        }
        parts.add(words.text("cli.media.size", Files.size(file) / 1e6));
        facts.length().ifPresent(_ -> parts.add(words.text("cli.media.length", seconds(facts))));
        terminal.out().println(file.getFileName() + ": " + String.join(", ", parts));
        facts.hint().ifPresent(hint -> terminal.out().println(words.text(hint)));
        for (Verdict verdict : verdicts) {
            String where = words.text("network." + verdict.network().id()) + " · "
                    + words.text("format." + verdict.format().id());
            if (verdict.findings().isEmpty()) {
                terminal.say("cli.media.fits", where);
            }
            verdict.findings().forEach(
                    finding -> terminal.say("cli.media.finding", where, FindingWords.line(finding, words)));
        }
    }
}
