package app.vitrine.exchange.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.vitrine.domain.result.DayResult;
import app.vitrine.domain.result.Figures;
import app.vitrine.domain.result.Metric;
import app.vitrine.domain.result.PostResult;
import app.vitrine.domain.text.Message;

/// One table of an export, read.
///
/// @param file       name of the file
/// @param part       page of a workbook or file of an archive; may be empty
/// @param recognised what it is, such as `instagram.posts`; empty where it was not recognised
/// @param network    id of the network, where that is known
/// @param rows       below the header, but for blank ones
/// @param parts      rows about something else than posts or days: places, ages, sources
/// @param skipped    rows that were not read
/// @param refusal    why nothing was read, where it was not recognised
/// @param exported   the day its figures stood so
public record ResultTable(String file, String part, String recognised, Optional<String> network, int rows,
        List<PostResult> posts, List<DayResult> days, List<Figures> parts, List<Skipped> skipped,
        List<Message> remarks, Optional<Message> refusal, LocalDate exported) {

    private static final double EXACT = 1e6;

    /// A row that was not read.
    ///
    /// @param row as a spreadsheet program numbers it
    public record Skipped(int row, Message reason) {}

    public ResultTable {
        posts = List.copyOf(posts);
        days = List.copyOf(days);
        parts = List.copyOf(parts);
        skipped = List.copyOf(skipped);
        remarks = List.copyOf(remarks);
    }

    static ResultTable refused(String file, String part, int rows, Message why, LocalDate exported) {
        return new ResultTable(file, part, "", Optional.empty(), rows, List.of(), List.of(), List.of(),
                List.of(), List.of(), Optional.of(why), exported);
    }

    ResultTable on(String named, Message remark) {
        List<Message> more = new ArrayList<>(remarks);
        more.removeIf(one -> one.key().equals("results.remark.network"));
        more.add(remark);
        return new ResultTable(file, part, recognised, Optional.of(named), rows, posts, days, parts, skipped,
                more,
                refusal, exported);
    }

    /// What each figure adds up to, for those that add up.
    public Map<Metric, Double> sums() {
        Map<Metric, Double> sums = new EnumMap<>(Metric.class);
        Stream.of(posts.stream().map(PostResult::figures), days.stream().map(DayResult::figures),
                parts.stream()).flatMap(all -> all)
                .forEach(figures -> figures.values().forEach((metric, value) -> {
                    if (metric.additive()) {
                        sums.merge(metric, value, Double::sum);
                    }
                }));
        sums.replaceAll((_, sum) -> Math.round(sum * EXACT) / EXACT);
        return sums;
    }
}
