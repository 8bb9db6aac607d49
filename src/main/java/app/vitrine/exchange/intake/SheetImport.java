package app.vitrine.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.intake.ImportPreview.Entry;
import app.vitrine.exchange.intake.ImportPreview.Outcome;
import app.vitrine.exchange.sheet.SheetHints;
import app.vitrine.work.Progress;

/// Brings a file's posts into a plan, as one change.
///
/// The plain file's posts are known by their ids: those of the plan are brought to what the file says. Of other
/// sheets a post is there already where the client has one of the same day, time, channels and text. Either way,
/// reading a file twice changes nothing the second time.
///
/// ```
/// SheetImport intake = new SheetImport(plan, media, clock, locale, backups::make);
/// ImportPreview preview = intake.preview(source, choices, progress);
/// ImportResult result = intake.apply(source, choices, progress);
/// ```
public final class SheetImport {

    /// From so many posts on, the plan is backed up before.
    public static final int LARGE = 50;

    /// Key of the label that the change of an import has.
    public static final String CHANGE = "exchange.change.import";

    private static final double SHARE_OF_MEDIA = 0.3;

    private final Plan plan;
    private final MediaIntake media;
    private final Clock clock;
    private final Locale locale;
    private final Runnable backup;

    /// @param locale language of what is written into notes, and country of a client that is made
    /// @param backup makes a backup of the plan; called before a large import
    public SheetImport(Plan plan, MediaIntake media, Clock clock, Locale locale, Runnable backup) {
        this.plan = plan;
        this.media = media;
        this.clock = clock;
        this.locale = locale;
        this.backup = backup;
    }

    /// What the plan knows before a sheet is looked at: mappings of earlier sheets, and the country by whose habit
    /// days are read that the sheet leaves open.
    ///
    /// @param client name of the one the posts are for, where it is known already
    public static SheetHints hints(Plan plan, Clock clock, Locale locale, Optional<String> client) {
        return plan.read(reader -> {
            List<Client> all = reader.clients().active();
            Optional<String> country = client.flatMap(name -> reader.clients().named(name))
                    .or(() -> all.stream().findFirst()).map(Client::country)
                    .filter(code -> code.matches("[A-Z]{2}"));
            Locale habits = country.map(code -> Locale.of(locale.getLanguage(), code)).orElse(locale);
            return new SheetHints(LocalDate.now(clock), habits, MappingMemories.of(reader.facts()));
        });
    }

    /// What [#apply] would do; nothing is written.
    ///
    /// @throws CancellationException if the person asked to stop
    public ImportPreview preview(ImportSource source, ImportChoices choices, Progress progress) {
        return plan.read(reader -> {
            TrialGround ground = new TrialGround(reader);
            Intake intake = new Intake(ground, source.drafts(), choices, Map.of(), clock.instant(), locale);
            List<Entry> entries = intake.run(progress);
            Findings findings = intake.findings();
            return new ImportPreview(entries, ground.channels(), findings.channels(), ground.clients(),
                    ground.pillars(), ground.campaigns(), findings.found(), findings.missing(),
                    findings.files(), findings.remarks());
        });
    }

    /// Brings the posts in; media that the rows name are copied into the media folder first.
    ///
    /// @throws CancellationException if the person asked to stop; then nothing was brought in
    /// @throws app.vitrine.domain.plan.PlanException if the plan cannot be changed; then nothing was
    public ImportResult apply(ImportSource source, ImportChoices choices, Progress progress) {
        Findings findings = new Findings();
        int coming = plan.read(reader -> {
            Intake trial = new Intake(new TrialGround(reader), source.drafts(), choices, Map.of(),
                    clock.instant(), locale);
            List<Entry> entries = trial.run(new Part(progress, 0, SHARE_OF_MEDIA / 2));
            trial.findings().wanted().forEach((file, clientId) -> findings.wanted(file, clientId));
            return (int) entries.stream().filter(entry -> entry.outcome() != Outcome.THERE_ALREADY).count();
        });
        if (coming == 0) {
            return new ImportResult(0, 0, source.drafts().size(), 0, 0, 0);
        }
        if (coming >= LARGE) {
            backup.run();
        }
        Map<Path, MediaItem> taken = take(findings, new Part(progress, SHARE_OF_MEDIA / 2, SHARE_OF_MEDIA));
        Message label = Message.counted(CHANGE, coming, source.name());
        return plan.change(ChangeLabel.of(label), writer -> {
            WritingGround ground = new WritingGround(writer);
            Intake intake = new Intake(ground, source.drafts(), choices, taken, clock.instant(), locale);
            List<Entry> entries = intake.run(new Part(progress, SHARE_OF_MEDIA, 1));
            source.memory().ifPresent(memory -> MappingMemories.remember(writer.facts(), memory));
            return result(entries, intake.findings(), taken.size());
        });
    }

    /// A file that cannot be read or is no medium is told as missing.
    private Map<Path, MediaItem> take(Findings findings, Progress progress) {
        Map<Path, MediaItem> taken = new HashMap<>();
        int done = 0;
        for (Map.Entry<Path, Long> wanted : findings.wanted().entrySet()) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            try {
                taken.put(wanted.getKey(), media.take(wanted.getKey(), wanted.getValue()));
            } catch (IOException _) {
                findings.missing(String.valueOf(wanted.getKey().getFileName()));
            }
            progress.report((double) ++done / findings.wanted().size());
        }
        return taken;
    }

    private static ImportResult result(List<Entry> entries, Findings findings, int media) {
        return new ImportResult(count(entries, Outcome.ADDED), count(entries, Outcome.CHANGED),
                count(entries, Outcome.THERE_ALREADY), findings.madeChannels(), media,
                findings.missing().size(), findings.remarks());
    }

    private static int count(List<Entry> entries, Outcome outcome) {
        return (int) entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }

    /// A part of longer work.
    private record Part(Progress whole, double from, double to) implements Progress {

        @Override
        public void report(double fraction) {
            whole.report(from + fraction * (to - from));
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }
}
