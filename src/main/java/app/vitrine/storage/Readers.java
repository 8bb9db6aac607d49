package app.vitrine.storage;

import java.time.Clock;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.plan.PlanException;

/// Connections for reading, the few that were used last kept open.
final class Readers implements AutoCloseable {

    private static final int KEPT = 4;

    private final Supplier<Session> opening;
    private final Clock clock;
    private final BlockingDeque<Reader> idle = new LinkedBlockingDeque<>(KEPT);

    /// A connection with its repositories.
    private record Reader(Session session, Repositories repositories) {}

    Readers(Supplier<Session> opening, Clock clock) {
        this.opening = opening;
        this.clock = clock;
    }

    <T> T read(Function<Repositories, T> query) {
        return in((_, repositories) -> query.apply(repositories));
    }

    <T> T query(Function<Session, T> query) {
        return in((session, _) -> query.apply(session));
    }

    @Override
    public void close() {
        for (Reader reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.session().close();
        }
    }

    @FunctionalInterface
    private interface Body<T> {
        T run(Session session, Repositories repositories);
    }

    private <T> T in(Body<T> body) {
        Reader reader = take();
        boolean sound = true;
        try {
            reader.session().run("BEGIN");
            return body.run(reader.session(), reader.repositories());
        } catch (PlanException problem) {
            sound = false;
            throw problem;
        } finally {
            reader.session().rollback();
            if (!sound || !idle.offerFirst(reader)) {
                reader.session().close();
            }
        }
    }

    private Reader take() {
        @Nullable
        Reader known = idle.pollFirst();
        if (known != null) {
            return known;
        }
        Session session = opening.get();
        return new Reader(session, new Repositories(session, clock));
    }
}
