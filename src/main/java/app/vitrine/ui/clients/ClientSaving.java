package app.vitrine.ui.clients;

import java.util.ArrayDeque;
import java.util.Deque;

import app.vitrine.domain.client.Client;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.plan.PlanException;
import app.vitrine.domain.plan.PlanWriter;
import app.vitrine.domain.text.Message;
import app.vitrine.ui.shell.Desk;

/// Keeps edits one after the other, in the background; what is typed while one is being kept waits as one edit. A
/// client that is new is added with its first edit.
final class ClientSaving {

    private final Desk desk;
    private final Runnable settled;
    private final Deque<ClientEdit> waiting = new ArrayDeque<>();
    private final boolean added;
    private volatile Client client;
    private boolean busy;

    /// @param client  as stored, or one with id 0
    /// @param settled called each time everything is kept, and after a failure
    ClientSaving(Desk desk, Client client, Runnable settled) {
        this.desk = desk;
        this.client = client;
        this.added = client.id() == 0;
        this.settled = settled;
    }

    /// As it was kept last; id 0 before the first edit.
    Client client() {
        return client;
    }

    void stands(Client now) {
        client = now;
    }

    boolean idle() {
        return !busy;
    }

    void keep(ClientEdit edit) {
        if (!waiting.isEmpty() && waiting.getLast().field().equals(edit.field())) {
            waiting.removeLast();
        }
        waiting.addLast(edit);
        if (!busy) {
            next();
        }
    }

    private void next() {
        ClientEdit edit = waiting.removeFirst();
        Client shown = client;
        busy = true;
        desk.work().job(() -> write(desk.plan(), shown, edit)).onSuccess(this::kept).onFailure(this::failed)
                .start();
    }

    private Client write(Plan plan, Client shown, ClientEdit edit) {
        String key = added && edit.typing() ? "clients.change.new" : edit.label();
        ChangeLabel label = ChangeLabel.of(key, shown.name());
        ChangeLabel named = shown.id() == 0 ? label : label.forClient(shown.id());
        String run = "client/" + shown.uid() + "/" + edit.field();
        return plan.change(edit.typing() ? named.typing(run) : named,
                writer -> edit.write().on(writer, stored(writer, shown)));
    }

    private static Client stored(PlanWriter writer, Client shown) {
        return shown.id() == 0
                ? writer.clients().save(shown)
                : writer.clients().find(shown.id()).orElseThrow(
                        () -> new PlanException(PlanException.Kind.MISSING, Message.of("clients.gone")));
    }

    private void kept(Client stored) {
        client = stored;
        goOn();
    }

    private void failed(Exception problem) {
        desk.tellFailure(problem);
        goOn();
    }

    private void goOn() {
        busy = false;
        if (waiting.isEmpty()) {
            settled.run();
        } else {
            next();
        }
    }
}
