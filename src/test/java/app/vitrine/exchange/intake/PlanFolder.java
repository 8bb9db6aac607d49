package app.vitrine.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.media.MediaItem;
import app.vitrine.domain.media.MediaKind;
import app.vitrine.domain.text.Wording;
import app.vitrine.exchange.csv.ExportRequest;
import app.vitrine.exchange.csv.PlanExport;
import app.vitrine.exchange.sheet.SheetFile;
import app.vitrine.exchange.sheet.SheetHints;
import app.vitrine.exchange.sheet.SheetPages;
import app.vitrine.exchange.sheet.SheetProblem;
import app.vitrine.storage.OpenOptions;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.PlanFile;
import app.vitrine.work.Progress;

/// A plan in a temporary folder with what imports and exports need around it.
record PlanFolder(Path folder, OpenPlan plan) implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    static final Wording ENGLISH = Wording.of(Locale.UK);

    static PlanFolder in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new PlanFolder(folder,
                PlanFile.create(folder.resolve("plan.vitrine"), OpenOptions.USUAL.at(CLOCK)));
    }

    MediaItem take(Path file, long clientId) throws IOException {
        String hash = plan.media().keep(file);
        return new MediaItem(0, Uuid7.next(), clientId, hash, String.valueOf(file.getFileName()),
                MediaKind.PICTURE,
                "image/png", Files.size(file), 10, 10, Optional.empty(), "", "", CLOCK.instant(),
                Optional.empty());
    }

    SheetImport intake() {
        return new SheetImport(plan, this::take, CLOCK, Locale.UK, plan.backups()::make);
    }

    Path export(String name) throws IOException {
        Path file = folder.resolve(name);
        new PlanExport(plan, plan.media(), ExportRequest.plain(ENGLISH).withMedia(true)).write(file,
                Progress.NONE);
        return file;
    }

    /// @param plain lies in another plan's folder, with its media beside it
    ImportResult bring(Path plain) throws IOException {
        return intake().apply(source(plain),
                ImportChoices.usual().withMediaIn(plain.resolveSibling("plan-media")),
                Progress.NONE);
    }

    static ImportSource source(Path file) throws IOException {
        SheetHints hints = new SheetHints(LocalDate.now(CLOCK), Locale.UK, List.of());
        try {
            return ImportSource.of(SheetPages.of(SheetFile.read(file), hints), Progress.NONE);
        } catch (SheetProblem refused) {
            throw new IOException(refused);
        }
    }

    @Override
    public void close() {
        plan.close();
    }
}
