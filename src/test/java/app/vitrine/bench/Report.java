package app.vitrine.bench;

import java.util.List;
import java.util.Locale;

/// Prints figures, and whether they meet their bar.
final class Report {

    void heading(String words) {
        say("");
        say(words);
    }

    void say(String words) {
        System.out.println(words);
    }

    Figures figures(String what, String unit, List<Double> values) {
        Figures figures = new Figures(values);
        say("  " + what + ", " + unit + ": " + figures.words());
        return figures;
    }

    /// The medians, one by the other.
    void ratio(String what, Figures ours, Figures theirs, double bar, double aim) {
        double ratio = ours.median() / theirs.median();
        say(String.format(Locale.ROOT,
                "  → %s: %.2f × by the medians, %.2f × by 95 of 100; bar %.1f × %s, aim %.1f × %s",
                what, ratio, ours.most() / theirs.most(), bar, judged(ratio, bar), aim, judged(ratio, aim)));
    }

    /// 95 of 100 against an absolute bar.
    void bar(String what, String unit, Figures figures, double bar, double aim) {
        say(String.format(Locale.ROOT, "  → %s, %s: %s; bar %.0f %s, aim %.0f %s", what, unit,
                figures.words(), bar,
                judged(figures.most(), bar), aim, judged(figures.most(), aim)));
    }

    private static String judged(double value, double limit) {
        return value <= limit ? "met" : "MISSED";
    }
}
