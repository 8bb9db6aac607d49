package app.vitrine.ui.clients;

import java.nio.file.Path;
import java.util.function.Consumer;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.client.Scope;
import app.vitrine.domain.plan.PlanReader;
import app.vitrine.domain.post.PostFilter;
import app.vitrine.domain.text.Message;
import app.vitrine.storage.OpenPlan;
import app.vitrine.storage.Pack;
import app.vitrine.ui.shell.Desk;
import app.vitrine.work.Job;

/// How a client leaves the plan: as a pack of its own, or for good.
final class Leaving {

    private final Desk desk;
    private final OpenPlan plan;

    /// What goes with a client.
    ///
    /// @param posts dated and undated, those in the trash left out
    record Weight(Client client, long posts, long media) {}

    Leaving(Desk desk, OpenPlan plan) {
        this.desk = desk;
        this.plan = plan;
    }

    void find(long clientId, Consumer<Client> then) {
        weigh(clientId, weight -> then.accept(weight.client()));
    }

    void weigh(long clientId, Consumer<Weight> then) {
        desk.work().job(() -> plan.read(reader -> reader.clients().find(clientId)
                .map(client -> weight(reader, client)))).onSuccess(found -> found.ifPresent(then))
                .onFailure(desk::tellFailure).start();
    }

    /// With progress under the header; cancelled, no file is left.
    void handOver(Client client, Path target) {
        Job<Path> job = desk.work().<Path>longJob(progress -> {
            Pack.saveClient(plan, client.id(), target, progress);
            return target;
        }).onSuccess(_ -> desk.tell(Message.of("clients.pack.done", client.name(),
                String.valueOf(target.getFileName())))).onFailure(desk::tellFailure);
        desk.start(Message.of("clients.pack.working", client.name()), job);
    }

    /// @param erased called once nothing of the client is left
    void erase(Client client, Runnable erased) {
        desk.work().job(() -> {
            plan.erase(client.id());
            return client;
        }).onSuccess(_ -> erased.run()).onFailure(desk::tellFailure).start();
    }

    private static Weight weight(PlanReader reader, Client client) {
        Scope scope = Scope.of(client.id());
        long dated = reader.posts().extent(scope)
                .map(span -> reader.posts().counts(scope, span).values().stream().mapToLong(count -> count)
                        .sum())
                .orElse(0L);
        return new Weight(client, dated + reader.posts().undated(scope, PostFilter.NONE).size(),
                reader.media().of(scope).size());
    }
}
