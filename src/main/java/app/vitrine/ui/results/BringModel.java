package app.vitrine.ui.results;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.text.Message;
import app.vitrine.exchange.analytics.ResultBatch;
import app.vitrine.exchange.analytics.ResultHints;
import app.vitrine.exchange.analytics.ResultIntake;
import app.vitrine.exchange.analytics.ResultTable;
import app.vitrine.ui.shell.Desk;
import app.vitrine.work.Job;

/// Files on their way into the plan: read and shown, and nothing written before the person says so.
final class BringModel {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.NOTHING);
    private final List<Path> files = new ArrayList<>();
    private Optional<Job<?>> running = Optional.empty();

    /// A table.
    ///
    /// @param aside whether nothing of it will be brought in: it is in the plan, came twice, or has no posts or days
    record Row(ResultTable table, boolean aside) {

        boolean holds() {
            return !table.posts().isEmpty() || !table.days().isEmpty();
        }

        boolean counts() {
            return !aside && holds();
        }
    }

    /// What is known of the files.
    ///
    /// @param going    whether files are being read
    /// @param progress from 0 to 1
    /// @param client   whose figures they will be; empty where a client has to be chosen first
    record Reading(boolean going, double progress, List<Row> rows, Optional<Client> client) {

        static final Reading NOTHING = new Reading(false, 0, List.of(), Optional.empty());

        long counting() {
            return rows.stream().filter(Row::counts).count();
        }
    }

    BringModel(Desk desk) {
        this.desk = desk;
    }

    ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// Reads more files; those read before are kept.
    void read(List<Path> more) {
        if (more.isEmpty() || reading.get().going()) {
            return;
        }
        List<Path> wanted = new ArrayList<>(files);
        more.stream().filter(file -> !wanted.contains(file)).forEach(wanted::add);
        Reading before = reading.get();
        reading.set(new Reading(true, 0, before.rows(), before.client()));
        Scope scope = desk.scope().get();
        Job<Reading> job = desk.work().longJob(telling -> {
            Optional<Client> client = client(scope);
            List<Path> each = ResultBatch.files(wanted);
            ResultHints hints = new ResultHints(
                    client.map(Client::zone).orElse(java.time.ZoneId.systemDefault()),
                    Optional.empty(), LocalDate.now(desk.clock()));
            Map<Path, List<ResultTable>> read = new LinkedHashMap<>(
                    ResultBatch.read(each, Optional.empty(), hints, done -> {
                        if (telling.cancelled()) {
                            throw new CancellationException();
                        }
                        telling.report(done / (double) Math.max(1, each.size()));
                    }));
            List<ResultTable> tables = read.values().stream().flatMap(List::stream).toList();
            Set<ResultTable> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
            fresh.addAll(client
                    .map(one -> new ResultIntake(desk.plan(), desk.clock()).fresh(one.id(), tables))
                    .orElse(tables));
            return new Reading(false, 1,
                    tables.stream().map(table -> new Row(table, !fresh.contains(table))).toList(), client);
        });
        running = Optional.of(job);
        job.onProgress(done -> reading.set(new Reading(true, done, before.rows(), before.client())))
                .onSuccess(read -> {
                    files.clear();
                    files.addAll(wanted);
                    reading.set(read);
                }).onFailure(problem -> {
                    reading.set(before);
                    desk.tellFailure(problem);
                }).start();
    }

    private Optional<Client> client(Scope scope) {
        OptionalLong one = scope.client();
        List<Client> active = desk.plan().read(plan -> plan.clients().active());
        return active.stream()
                .filter(client -> one.isPresent() ? one.getAsLong() == client.id() : active.size() == 1)
                .findFirst();
    }

    /// Gives up reading.
    void cancel() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }

    /// Brings in all that counts, as one step of undo.
    void bring() {
        Reading now = reading.get();
        now.client().ifPresent(client -> {
            List<ResultTable> tables = now.rows().stream().filter(Row::counts).map(Row::table).toList();
            desk.work().job(() -> new ResultIntake(desk.plan(), desk.clock()).take(client.id(), tables))
                    .onSuccess(taken -> desk.tellChange("results.undo",
                            Message.counted("results.done", taken.size())))
                    .onFailure(desk::tellFailure).start();
        });
    }
}
