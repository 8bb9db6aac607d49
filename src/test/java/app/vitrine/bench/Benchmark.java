package app.vitrine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Measures the runnable folder against the bars it is held to, and prints what came out. Whatever is compared is run
/// in turn, so that a busy machine burdens both sides alike.
///
/// Arguments: `target`, `assets/art`, the flags of the start script as one word, and the names of the parts to run,
/// separated by commas (all where there is none).
final class Benchmark {

    private static final int STARTS = 11;
    private static final int WARM = 1;
    /// Posts in a month: three a day, whose tiles have pictures, and as many as an agency has.
    private static final int A_SHOP = 90;
    private static final int CROWDED = 500;

    private final Packaged packaged;
    private final Plans plans;
    private final Report report = new Report();

    private Benchmark(Packaged packaged, Plans plans) {
        this.packaged = packaged;
        this.plans = plans;
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Path target = Path.of(arguments[0]).toAbsolutePath();
        Path workshop = Files.createDirectories(target.resolve("benchmark").resolve(
                LocalDate.now(ZoneId.systemDefault()).toString()));
        boolean headless = System.getenv().getOrDefault("DISPLAY", "").isBlank();
        Packaged packaged = new Packaged(target.resolve("vitrine"), List.of(arguments[2].split("\\s+")),
                workshop,
                headless);
        packaged.packTools(target.resolve("test-classes"));
        Benchmark benchmark = new Benchmark(packaged, new Plans(workshop, Path.of(arguments[1])));
        benchmark.report.say(headless
                ? "Windows are drawn on JavaFX's Headless platform, as DISPLAY is not set."
                : "Windows are drawn on the display " + System.getenv("DISPLAY") + ".");
        List<String> parts = arguments.length > 3 && !arguments[3].isBlank()
                ? List.of(arguments[3].split(","))
                : List.of("start", "growth", "month", "views", "typing", "search", "export", "memory");
        for (String part : parts) {
            benchmark.run(part);
        }
    }

    private void run(String part) throws IOException {
        switch (part) {
            case "start" -> start();
            case "growth" -> growth();
            case "month" -> month();
            case "views" -> views();
            case "typing" -> typing();
            case "search" -> search();
            case "export" -> export();
            case "memory" -> memory();
            default -> throw new IllegalArgumentException("There is no part " + part);
        }
    }

    /// A process to be measured, again and again.
    private record Runner(String name, List<String> options, Class<?> program, List<String> arguments) {}

    private Runner program(String name, boolean cached, Path plan, String... options) {
        return program(name, TimedStart.class, cached, plan, options);
    }

    private Runner program(String name, Class<?> watch, boolean cached, Path plan, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        packaged.ownCache().filter(_ -> cached).ifPresent(cache -> all.add("-XX:AOTCache=" + cache));
        return new Runner(name, all, watch, List.of("--plan", plan.toString()));
    }

    /// Runs each in turn.
    ///
    /// @return what each measured, as `<runner> <what>`
    private Measured inTurn(int turns, int warm, Runner... runners) throws IOException {
        Measured all = new Measured();
        for (int turn = 0; turn < warm + turns; turn++) {
            for (Runner runner : runners) {
                Measured once = packaged.run(runner.options(), runner.program(),
                        runner.arguments().toArray(String[]::new));
                if (turn >= warm) {
                    all.addAll(runner.name(), once);
                }
            }
        }
        return all;
    }

    private void start() throws IOException {
        Path plan = plans.of(10_000, A_SHOP);
        Path emptyCache = packaged.record(EmptyWindow.class);
        var all = inTurn(STARTS, WARM, program("ours", true, plan),
                new Runner("empty", List.of("-XX:AOTCache=" + emptyCache), EmptyWindow.class, List.of()),
                program("ours, no cache", false, plan),
                new Runner("empty, no cache", List.of(), EmptyWindow.class, List.of()));
        report.heading(
                "Start: process start to the month painted, 10,000 posts (90 in the month), against an empty window");
        Figures ours = report.figures("month painted", "ms", all.of("ours painted"));
        Figures empty = report.figures("empty window painted", "ms", all.of("empty painted"));
        report.ratio("with start-up caches", ours, empty, 1.8, 1.3);
        Figures bare = report.figures("month painted, no cache", "ms",
                all.of("ours, no cache painted"));
        Figures emptyBare = report.figures("empty window painted, no cache", "ms",
                all.of("empty, no cache painted"));
        report.ratio("without", bare, emptyBare, 1.8, 1.3);
        List<Double> later = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            later.add(Math.max(0, all.of("ours pictured").get(i) - ours.values().get(i)));
        }
        report.bar("last thumbnail after the month", "ms", new Figures(later), 300, 300);
    }

    private void growth() throws IOException {
        Path small = plans.of(1_000, CROWDED);
        Path large = plans.of(100_000, CROWDED);
        var starts = inTurn(STARTS, WARM,
                program("small", true, small), program("large", true, large));
        report.heading("Growth: 100,000 posts against 1,000, with 500 in the month");
        report.ratio("start", report.figures("100,000", "ms", starts.of("large painted")),
                report.figures("1,000", "ms", starts.of("small painted")), 1.3, 1);
        var turns = inTurn(2, 0,
                turning("small", small, "between"), turning("large", large, "between"));
        report.ratio("month switch", report.figures("100,000", "ms", turns.of("large turned")),
                report.figures("1,000", "ms", turns.of("small turned")), 1.3, 1);
    }

    private Runner turning(String name, Path plan, String way) {
        return child(name, MonthTurns.class, plan, "-Dway=" + way);
    }

    private Runner child(String name, Class<?> program, Path plan, String... options) {
        Runner base = program(name, true, plan, options);
        return new Runner(name, base.options(), program, base.arguments());
    }

    private void month() throws IOException {
        var turns = inTurn(1, 0, turning("fresh", plans.of(100_000, CROWDED), "fresh"));
        report.heading(
                "Month switch: key press to text and tiles painted, 500 posts in the month, 100,000 in the plan");
        report.bar("turned", "ms", new Figures(turns.of("fresh turned")), 50, 17);
        report.figures("work on the JavaFX thread", "ms", turns.of("fresh worked"));
    }

    private void views() throws IOException {
        Path plan = plans.of(100_000, CROWDED);
        report.heading("Week, day and board: key press to text and tiles painted, 500 posts in the month");
        for (String view : List.of("week", "day", "board")) {
            var turns = inTurn(1, 0,
                    child(view, MonthTurns.class, plan, "-Dway=fresh", "-Dview=" + view));
            report.bar(view, "ms", new Figures(turns.of(view + " turned")), 50, 17);
            report.figures("work on the JavaFX thread", "ms", turns.of(view + " worked"));
            packaged.forget();
        }
    }

    private void typing() throws IOException {
        var typed = inTurn(1, 0, child("typing", Typing.class, plans.long5()));
        report.heading(
                "Typing: key press to counters, checks and previews of five channels, 2,000 characters");
        report.bar("work on the JavaFX thread", "ms", new Figures(typed.of("typing worked")), 16, 8);
        report.figures("until it was painted, waiting included", "ms", typed.of("typing painted"));
    }

    private void search() throws IOException {
        var found = inTurn(1, 0, child("search", Searching.class, plans.of(100_000, CROWDED)));
        report.heading("Search as you type over 100,000 posts");
        report.bar("results painted", "ms", new Figures(found.of("search found")), 100, 100);
        report.say("  letters that changed nothing: " + found.of("search unchanged").size());
    }

    private void export() throws IOException {
        report.heading("Export of 100,000 rows to CSV against the sqlite3 shell");
        if (!CsvExport.shellIsThere()) {
            report.say("  Left out: there is no sqlite3 shell on this machine.");
            return;
        }
        List<String> options = packaged.ownCache().map(cache -> "-XX:AOTCache=" + cache).stream().toList();
        Measured times = packaged.run(options, CsvExport.class,
                plans.rows(100_000).toString());
        report.ratio("export", report.figures("Vitrine", "ms", times.of("ours")),
                report.figures("sqlite3", "ms", times.of("theirs")), 3, 1.5);
    }

    private void memory() throws IOException {
        report.heading("Memory: resident at rest, 10,000 posts, against an empty window");
        Path emptyCache = packaged.record(EmptyWindow.class);
        var all = inTurn(5, 0, program("ours", Resting.class, true, plans.of(10_000, A_SHOP), "-Dstay=10"),
                new Runner("empty", List.of("-XX:AOTCache=" + emptyCache, "-Dstay=10"), EmptyWindow.class,
                        List.of()));
        if (all.of("empty resident").stream().anyMatch(size -> size == 0)) {
            report.say("  Left out: only Linux tells what memory is resident.");
            return;
        }
        report.ratio("resident", report.figures("Vitrine", "MB", all.of("ours resident")),
                report.figures("empty window", "MB", all.of("empty resident")), 1.6, 1.3);
    }
}
