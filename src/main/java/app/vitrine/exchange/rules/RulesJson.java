package app.vitrine.exchange.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The rules file as it is written: sources named once, rules by network, then by format.
record RulesJson(LocalDate dated, Map<String, String> sources, Map<String, NetworkJson> networks) {

    record NetworkJson(List<RuleJson> rules, List<FormatJson> formats) {}

    record FormatJson(List<String> of, List<RuleJson> rules) {}

    /// @param of    the group of files; absent: any
    /// @param limit absent: 1, for rules that say yes
    /// @param unit  absent: a plain count
    /// @param dated absent: the date of the file
    record RuleJson(String kind, @Nullable String of, @Nullable Double limit, @Nullable List<String> types,
            @Nullable String unit, @Nullable Boolean advice, String grade, String source,
            @Nullable LocalDate dated) {}
}
