package app.vitrine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.csv.FileProblem;
import app.vitrine.exchange.rules.RuleFile;
import app.vitrine.storage.OpenPlan;

/// `vitrine check --plan P [--json]`
final class CheckCommand implements CliCommand {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec(Messages words) {
        return Specs.command(name(), words.text("cli.check.about"), words).addOption(Specs.plan(words))
                .addOption(Specs.json(words));
    }

    @Override
    public int run(ParseResult words, Terminal terminal) throws FileProblem {
        PlanChecks checks = new PlanChecks(RuleFile.shipped());
        try (OpenPlan plan = terminal.look(words.matchedOptionValue(Specs.PLAN, Path.of("")))) {
            List<PlanChecks.Broken> broken = plan.read(checks::of);
            if (words.matchedOptionValue(Specs.JSON, false)) {
                terminal.json(json(broken, checks.checked(), terminal.messages()));
            } else {
                tell(broken, checks.checked(), terminal);
            }
            boolean blocked = broken.stream().anyMatch(one -> one.finding().blocks());
            return blocked ? Cli.BLOCKED : Cli.DONE;
        }
    }

    private static Map<String, Object> json(List<PlanChecks.Broken> broken, int checked, Messages words) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (PlanChecks.Broken one : broken) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("post", one.post().uid().toString());
            told.put("variant", one.variant().uid().toString());
            told.put("client", one.client());
            told.put("channel", one.label());
            told.put("format", one.variant().format().id());
            told.put("date", one.post().dayOf(one.variant()).map(String::valueOf).orElse(""));
            told.put("heading", one.post().heading());
            told.put("blocks", one.finding().blocks());
            told.put("rule", one.finding().rule().kind().name().toLowerCase(java.util.Locale.ROOT));
            told.put("message", words.text(one.finding().message()));
            told.put("source", one.finding().rule().source());
            findings.add(told);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("checked", checked);
        json.put("blocking", broken.stream().filter(one -> one.finding().blocks()).count());
        json.put("findings", findings);
        return json;
    }

    private static void tell(List<PlanChecks.Broken> broken, int checked, Terminal terminal) {
        Messages words = terminal.messages();
        for (PlanChecks.Broken one : broken) {
            String day = one.post().dayOf(one.variant()).map(terminal.wording()::day)
                    .orElse(words.text("cli.check.undated"));
            terminal.say(one.finding().blocks() ? "cli.check.blocks" : "cli.check.warns", day,
                    one.post().heading(),
                    words.text("network." + one.network().id()), words.text(one.finding().message()));
        }
        terminal.count("cli.check.done", checked, broken.size(),
                broken.stream().filter(one -> one.finding().blocks()).count());
    }
}
