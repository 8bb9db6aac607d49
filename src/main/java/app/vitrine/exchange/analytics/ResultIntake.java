package app.vitrine.exchange.analytics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import app.vitrine.domain.client.Uuid7;
import app.vitrine.domain.plan.ChangeLabel;
import app.vitrine.domain.plan.Plan;
import app.vitrine.domain.result.ResultImport;

/// Brings tables into the plan as one step of undo. A table whose rows are there already is passed over, so that reading
/// a file twice changes nothing.
public final class ResultIntake {

    private final Plan plan;
    private final Clock clock;

    public ResultIntake(Plan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    /// Those that have posts or days and are not in the plan, each once.
    public List<ResultTable> fresh(long clientId, List<ResultTable> tables) {
        return plan.read(reader -> {
            Set<String> seen = new HashSet<>();
            return tables.stream().filter(table -> !table.posts().isEmpty() || !table.days().isEmpty())
                    .filter(table -> seen.add(digest(table)))
                    .filter(table -> !reader.results().has(clientId, digest(table))).toList();
        });
    }

    /// @return those that were added
    public List<ResultTable> take(long clientId, List<ResultTable> tables) {
        List<ResultTable> fresh = fresh(clientId, tables);
        if (!fresh.isEmpty()) {
            ChangeLabel label = ChangeLabel.of("results.undo", fresh.getFirst().file()).forClient(clientId);
            plan.edit(label, writer -> fresh
                    .forEach(table -> writer.results().add(row(table, clientId), table.posts(),
                            table.days())));
        }
        return fresh;
    }

    private ResultImport row(ResultTable table, long clientId) {
        return new ResultImport(0, Uuid7.next(), clientId, table.recognised(), table.network().orElse(""),
                table.file(), table.part(), table.exported(), clock.instant(), digest(table));
    }

    private static String digest(ResultTable table) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((table.recognised() + table.network() + table.exported())
                    .getBytes(StandardCharsets.UTF_8));
            table.posts().forEach(post -> digest.update(post.toString().getBytes(StandardCharsets.UTF_8)));
            table.days().forEach(day -> digest.update(day.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
