package app.vitrine.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import app.vitrine.domain.text.Message;

/// What a person should know of rows that come in otherwise than they may expect.
///
/// @param rows numbers as a spreadsheet program shows them, from 1; each once
public record Remark(Message reason, List<Integer> rows) {

    public Remark {
        rows = List.copyOf(rows);
    }

    /// Remarks of the same words are one remark about many rows.
    static final class Collector {

        private final Map<Message, Set<Integer>> remarks = new LinkedHashMap<>();

        void add(Message reason, List<Integer> rows) {
            remarks.computeIfAbsent(reason, _ -> new TreeSet<>()).addAll(rows);
        }

        List<Remark> all() {
            List<Remark> all = new ArrayList<>();
            remarks.forEach((reason, rows) -> all.add(new Remark(reason, List.copyOf(rows))));
            return all;
        }
    }
}
