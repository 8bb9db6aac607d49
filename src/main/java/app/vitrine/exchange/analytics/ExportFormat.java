package app.vitrine.exchange.analytics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One kind of table that a network exports, recognised by the headers it has.
///
/// @param id       stable word, such as `instagram.posts`
/// @param network  id of the network; empty where the rows or the file say it
/// @param zone     in which its times are written; empty: the client's
/// @param dayFirst how dates of three numbers are read where nothing in the file decides
/// @param clock    whose ids tell the instant of publication; empty where none do
/// @param key      what an id looks like
/// @param need     roles without which a table is not of this kind
/// @param without  roles with which it is not
/// @param columns  aliases of headers by role, normalised
/// @param titled   whether a line above the header names the only figure
/// @param beside   whether two tables may stand side by side, to be joined by address
/// @param preamble a line that must stand above the header; may be empty
/// @param most     the most columns it has
record ExportFormat(String id, Optional<String> network, Rows rows, Optional<String> zone, boolean dayFirst,
        Optional<String> clock, Optional<Pattern> key, Set<String> need, Set<String> without,
        Map<String, List<String>> columns, boolean titled, boolean beside, String preamble, int most) {

    /// What a row is about.
    enum Rows {
        POSTS, DAYS, PARTS
    }

    ExportFormat {
        need = Set.copyOf(need);
        without = Set.copyOf(without);
    }

    /// The column of each role, where this header can be of this kind. Of two columns with one header the first counts.
    ///
    /// @param header normalised cells
    Optional<Map<String, Integer>> match(List<String> header) {
        Map<String, Integer> found = new LinkedHashMap<>();
        columns.forEach((role, aliases) -> {
            for (String alias : aliases) {
                int at = header.indexOf(alias);
                if (at >= 0) {
                    found.putIfAbsent(role, at);
                }
            }
        });
        boolean fits = found.keySet().containsAll(need) && without.stream().noneMatch(found::containsKey)
                && header.stream().filter(cell -> !cell.isEmpty()).count() <= most;
        return fits ? Optional.of(found) : Optional.empty();
    }
}
