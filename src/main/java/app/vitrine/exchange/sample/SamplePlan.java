package app.vitrine.exchange.sample;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.exchange.intake.MediaIntake;
import app.vitrine.work.Progress;

/// Writes the sample plan into an empty plan, as one change.
///
/// The sample is a plan file of its own, so that nothing of it is ever mixed with a person's work: it is opened like
/// any other plan and removed by removing the file with its media folder. The fact [#FACT] marks it.
///
/// ```
/// SamplePlan.write(plan, intake, locale, clock, progress);
/// ```
public final class SamplePlan {

    /// The fact that a plan is the sample; its value is the language it was written in.
    public static final String FACT = "sample";

    private SamplePlan() {}

    /// Whether a plan is the sample, so that the window can offer to remove it.
    public static boolean is(PlanReader reader) {
        return reader.facts().get(FACT).isPresent();
    }

    /// @param locale French gives the French sample, anything else the English one
    /// @param clock  says which day the six weeks lie around, and what is out already
    /// @throws IOException if a picture cannot be kept; then nothing was written
    /// @throws java.util.concurrent.CancellationException if the person asked to stop; then nothing was written
    public static void write(Plan plan, MediaIntake intake, Locale locale, Clock clock, Progress progress)
            throws IOException {
        SampleTexts texts = SampleTexts.of(locale);
        List<SampleClient> clients = SampleClient.load(clock);
        try (SamplePictures pictures = SamplePictures.keep(clients, intake, progress)) {
            plan.edit(ChangeLabel.of("sample.change"), writer -> {
                for (SampleClient client : clients) {
                    new SampleWriter(writer, client, texts, pictures, clock).write();
                }
                writer.facts().put(FACT, texts.language());
            });
        }
    }
}
