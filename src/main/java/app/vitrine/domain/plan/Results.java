package app.vitrine.domain.plan;

import java.util.List;
import java.util.Map;

import app.vitrine.domain.client.Scope;
import app.vitrine.domain.result.DayResult;
import app.vitrine.domain.result.PostResult;
import app.vitrine.domain.result.ResultImport;

/// What the networks counted. Figures of a post are totals since it was published, so of several exports the newest
/// counts and none are ever added up.
public interface Results {

    /// By the day of their export, then as they came.
    List<ResultImport> imports(Scope scope);

    /// Whether a table with these very rows is in the plan already.
    boolean has(long clientId, String digest);

    /// Each post once, by network: every figure as the newest export that has it tells it.
    Map<String, List<PostResult>> posts(Scope scope);

    /// Each day, and each part of a day, once, by network, likewise.
    Map<String, List<DayResult>> days(Scope scope);

    /// Changes to them.
    interface Editor extends Results {

        ResultImport add(ResultImport table, List<PostResult> posts, List<DayResult> days);

        void remove(ResultImport table);
    }
}
