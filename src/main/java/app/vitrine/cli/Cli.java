package app.vitrine.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.text.Messages;
import app.vitrine.exchange.csv.FileProblem;
import app.vitrine.exchange.sheet.SheetProblem;

/// The command line: `vitrine import|export|check|backup|sample|demo|quickadd|count|rules|media|keydates|results`.
///
/// ```
/// System.exit(Cli.ofThisSystem(pictures).run("check", "--plan", "plan.vitrine"));
/// ```
public final class Cli {

    /// Done.
    public static final int DONE = 0;
    /// `check` found what a network will refuse.
    public static final int BLOCKED = 1;
    /// The words were not understood.
    public static final int MISUSED = 2;
    /// A plan or a file could not be read or written.
    public static final int FAILED = 4;

    private static final Logger LOG = Logger.getLogger(Cli.class.getName());
    private static final List<CliCommand> COMMANDS = List.of(new ImportCommand(), new ExportCommand(),
            new CheckCommand(), new BackupCommand(), new SampleCommand(), new DemoCommand(),
            new QuickAddCommand(), new CountCommand(), new RulesCommand(), new MediaCommand(),
            new KeyDatesCommand(), new ResultsCommand());

    private final Terminal terminal;

    public Cli(PrintStream out, PrintStream err, Locale locale, Clock clock, DemoPictures pictures) {
        this.terminal = new Terminal(out, err, locale, clock, pictures);
    }

    public static Cli ofThisSystem(DemoPictures pictures) {
        return new Cli(new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8), Locale.getDefault(),
                Clock.system(ZoneId.systemDefault()), pictures);
    }

    /// Runs one command; says on the streams what came of it.
    ///
    /// @return the exit code
    public int run(String... words) {
        CommandLine line = new CommandLine(spec());
        boolean json = List.of(words).contains(Specs.JSON);
        try {
            ParseResult result = line.parseArgs(words);
            if (helped(result)) {
                return DONE;
            }
            if (!result.hasSubcommand()) {
                line.usage(terminal.err());
                return MISUSED;
            }
            ParseResult chosen = result.subcommand();
            return command(chosen.commandSpec().name()).run(chosen, terminal);
        } catch (ParameterException misused) {
            refuse(misuse(misused), json);
            misused.getCommandLine().usage(terminal.err());
            return MISUSED;
        } catch (Exception problem) {
            return failed(problem, json);
        }
    }

    private int failed(Exception problem, boolean json) {
        refuse(sentence(problem), json);
        return problem instanceof Misuse ? MISUSED : FAILED;
    }

    private String sentence(Exception problem) {
        Messages words = terminal.messages();
        return switch (problem) {
            case Misuse misuse -> words.text(misuse.sentence());
            case PlanException refused -> words.text(refused.sentence());
            case FileProblem refused -> words.text(refused.sentence());
            case SheetProblem refused -> words.text(refused.reason());
            default -> {
                LOG.log(Level.FINE, "The command failed", problem);
                yield words.text(problem instanceof IOException ? "cli.failed.file" : "cli.failed");
            }
        };
    }

    /// Who asked for JSON reads the reason there too.
    private void refuse(String sentence, boolean json) {
        if (json) {
            terminal.json(Map.of("refused", sentence));
        }
        terminal.fail(sentence);
    }

    private boolean helped(ParseResult result) {
        ParseResult asked = result.hasSubcommand() ? result.subcommand() : result;
        if (asked.isUsageHelpRequested()) {
            asked.commandSpec().commandLine().usage(terminal.out());
        }
        return asked.isUsageHelpRequested();
    }

    private String misuse(ParameterException misused) {
        Messages words = terminal.messages();
        if (misused instanceof MissingParameterException missing) {
            String names = String.join(", ", missing.getMissing().stream()
                    .map(arg -> arg.isOption()
                            ? ((CommandLine.Model.OptionSpec) arg).longestName()
                            : arg.paramLabel())
                    .toList());
            return words.text("cli.misuse.missing", names);
        }
        if (misused instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return words.text("cli.misuse.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        return words.text("cli.misuse.value");
    }

    private CommandSpec spec() {
        Messages words = terminal.messages();
        CommandSpec root = Specs.command("vitrine", words.text("cli.about"), words);
        COMMANDS.forEach(command -> root.addSubcommand(command.name(), command.spec(words)));
        return root;
    }

    private static CliCommand command(String name) {
        return COMMANDS.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /// The names of the commands.
    public static List<String> names() {
        return COMMANDS.stream().map(CliCommand::name).toList();
    }
}
