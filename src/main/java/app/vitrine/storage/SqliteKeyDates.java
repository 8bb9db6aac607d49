package app.vitrine.storage;

import java.util.List;
import java.util.Optional;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.keydate.ClientDate;
import app.vitrine.domain.plan.ClientDates;

final class SqliteKeyDates implements ClientDates.Editor {

    private final Session session;

    SqliteKeyDates(Session session) {
        this.session = session;
    }

    @Override
    public List<ClientDate> of(Scope scope) {
        return session.list("SELECT * FROM key_date WHERE client_id" + Scoped.CLIENTS + "ORDER BY id",
                Rows::clientDate, Scoped.argument(scope));
    }

    @Override
    public Optional<ClientDate> find(long id) {
        return session.first("SELECT * FROM key_date WHERE id = ?", Rows::clientDate, id);
    }

    @Override
    public ClientDate save(ClientDate date) {
        if (date.id() == 0) {
            return date.withId(session.number("""
                    INSERT INTO key_date (uid, client_id, replaces, name, category, rule, days)
                    VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""", date.uid(), date.clientId(),
                    date.replaces(), date.name(), date.category().id(), date.rule(), date.days()));
        }
        Stored.one(session.run("""
                UPDATE key_date SET uid = ?, client_id = ?, replaces = ?, name = ?, category = ?, rule = ?, days = ?
                WHERE id = ?""", date.uid(), date.clientId(), date.replaces(), date.name(),
                date.category().id(), date.rule(), date.days(), date.id()));
        return date;
    }

    @Override
    public void remove(ClientDate date) {
        session.run("DELETE FROM key_date WHERE id = ?", date.id());
    }
}
