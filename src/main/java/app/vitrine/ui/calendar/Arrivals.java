package app.vitrine.ui.calendar;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.post.MediaUse;
import app.vitrine.domain.post.Post;
import app.vitrine.domain.text.Message;
import app.vitrine.mediafiles.MediaImport;
import app.vitrine.mediafiles.MediaRefused;
import app.vitrine.ui.shell.Desk;
import app.vitrine.ui.shell.Place;
import app.vitrine.work.Job;
import app.vitrine.work.Progress;

/// Files from outside that come to a day: a picture becomes a draft, several are poured, a spreadsheet goes on to the
/// import, and a plan is opened.
final class Arrivals {

    private static final Set<String> SHEETS = Set.of("csv", "tsv", "txt", "xlsx");
    private static final Set<String> PLANS = Set.of("vitrine", "vitrinepack");

    private final Desk desk;
    private final Pour pour;

    private record Brought(List<MediaImport.Kept> files, List<Message> refusals) {}

    Arrivals(Desk desk, Pour pour) {
        this.desk = desk;
        this.pour = pour;
    }

    /// @param client whose draft pictures become; without one the person is told to choose
    void bring(List<Path> files, Spot spot, Optional<Long> client) {
        Optional<Path> plan = ending(files, PLANS);
        Optional<Path> sheet = ending(files, SHEETS);
        if (plan.isPresent()) {
            desk.go(new Place.PlanFile(plan.get()));
        } else if (sheet.isPresent()) {
            desk.go(new Place.Import(sheet));
        } else if (client.isEmpty()) {
            desk.tell(Message.of("calendar.which-client"));
        } else if (!files.isEmpty()) {
            pictures(desk.work().longJob(telling -> each(files, telling)), spot, client.get());
        }
    }

    private static Optional<Path> ending(List<Path> files, Set<String> endings) {
        return files.stream().filter(file -> {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return endings.contains(name.substring(name.lastIndexOf('.') + 1));
        }).findFirst();
    }

    private void pictures(Job<Brought> job, Spot spot, long client) {
        job.onSuccess(brought -> take(brought, spot, client)).onFailure(desk::tellFailure);
        desk.start(Message.of("calendar.bringing"), job);
    }

    private Brought each(List<Path> files, Progress telling) throws IOException {
        MediaImport imports = new MediaImport(desk.media(), desk.clock());
        Brought result = new Brought(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            if (telling.cancelled()) {
                throw new CancellationException();
            }
            try {
                result.files().add(imports.keep(file));
            } catch (MediaRefused refused) {
                result.refusals().add(refused.sentence());
            } catch (NoSuchFileException | AccessDeniedException unreadable) {
                result.refusals()
                        .add(Message.of("calendar.unreadable", String.valueOf(file.getFileName())));
            }
            telling.report((result.files().size() + result.refusals().size()) / (double) files.size());
        }
        return result;
    }

    private void take(Brought brought, Spot spot, long client) {
        if (brought.files().size() > 1) {
            pour.begin(brought.files(), brought.refusals(), spot.day(), client);
        } else {
            draft(brought, spot, client);
        }
    }

    private void draft(Brought brought, Spot spot, long client) {
        if (brought.files().isEmpty()) {
            brought.refusals().stream().findFirst().ifPresent(desk::tell);
            return;
        }
        String name = brought.files().getFirst().fileName();
        desk.change(ChangeLabel.of("calendar.undo.draft", name).forClient(client),
                plan -> save(plan, brought.files(), spot, client), done(brought, spot.day()));
    }

    private void save(PlanWriter plan, List<MediaImport.Kept> files, Spot spot, long client) {
        MediaImport imports = new MediaImport(desk.media(), desk.clock());
        List<MediaUse> uses = files.stream().map(kept -> imports.item(plan, client, kept).id()).distinct()
                .map(id -> new MediaUse(id, "")).toList();
        plan.posts().save(Post.draft(client, desk.clock().instant())
                .withWhen(Optional.of(spot.day()), spot.time()).withMedia(uses));
    }

    private Message done(Brought brought, LocalDate day) {
        String on = desk.wording().get().day(day);
        Message made = Message.counted("calendar.done.pictures", brought.files().size(), on);
        return brought.refusals().stream().findFirst().map(refusal -> Message.of("calendar.done.not-all",
                desk.wording().get().messages().text(made), desk.wording().get().messages().text(refusal)))
                .orElse(made);
    }
}
