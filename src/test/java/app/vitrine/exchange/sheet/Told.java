package app.vitrine.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// Writes a reading as lines that a person can compare with the sheet.
final class Told {

    private Told() {}

    static String of(Reading reading) {
        List<String> lines = new ArrayList<>();
        SheetFacts facts = reading.facts();
        StringJoiner columns = new StringJoiner(" ");
        reading.columns().forEach(column -> columns.add(target(column.target())));
        lines.add(facts.layout() + " header=" + facts.headerRow() + "+" + facts.headerLines() + " "
                + facts.order()
                + " " + reading.sheet().encoding().map(Encoding::label).orElse("xlsx")
                + reading.sheet().delimiter().map(one -> one == '\t' ? " tab" : " " + one).orElse(""));
        lines.add(columns.toString());
        SheetResult result = reading.rows();
        result.rows().forEach(row -> lines.add(row(row)));
        result.problems().forEach(problem -> lines.add((problem.refused() ? "refused " : "remark ")
                + problem.row() + " ["
                + problem.value() + "] " + problem.reason().key() + " " + problem.reason().arguments()));
        result.skipped()
                .forEach(skipped -> lines.add("skipped " + skipped.row() + " " + skipped.reason().key()));
        return String.join("\n", lines) + "\n";
    }

    private static String target(Target target) {
        String places = String.join("+", target.places().stream().map(Told::place).toList());
        return target.role() + (places.isEmpty() ? "" : "(" + places + ")");
    }

    private static String place(ChannelMention place) {
        return (place.everywhere()
                ? "everywhere"
                : place.network().map(one -> one.id()).orElse("?" + place.word()))
                + place.format().map(format -> ":" + format.id()).orElse("")
                + place.handle().map(handle -> "@" + handle).orElse("");
    }

    private static String row(SheetRow row) {
        StringJoiner line = new StringJoiner(" | ");
        line.add(row.number() + " " + row.day().map(Object::toString).orElse("no day")
                + (row.dayRepeated() ? "*" : "")
                + row.time().map(time -> " " + time).orElse("")
                + row.offset().map(offset -> " " + offset).orElse(""));
        line.add(String.join(" ", row.channels().stream().map(Told::place).toList()));
        line.add(row.text().replace("\n", "⏎"));
        row.texts().forEach(text -> line.add(place(text.place()) + "=" + text.text()));
        row.translations().forEach(other -> line.add(other.language() + "=" + other.text()));
        add(line, "title", row.title());
        add(line, "tags#", String.join(" ", row.hashtags()));
        add(line, "link", row.link());
        add(line, "media", String.join(" ", row.media()));
        add(line, "alt", row.alt());
        add(line, "status", row.status().map(Object::toString).orElse(""));
        add(line, "pillar", row.pillar());
        add(line, "campaign", row.campaign());
        add(line, "tags", String.join(" ", row.tags()));
        add(line, "notes", row.notes().replace("\n", "⏎"));
        add(line, "first", row.firstComment());
        add(line, "format", row.format().map(format -> format.id()).orElse(""));
        add(line, "language", row.language());
        add(line, "client", row.client());
        add(line, "ids", row.postId() + row.variantId());
        add(line, "extras",
                row.extras().baseText() + String.join(",", row.extras().personas()) + row.extras().zone());
        return line.toString();
    }

    private static void add(StringJoiner line, String name, String value) {
        if (!value.isEmpty()) {
            line.add(name + "=" + value);
        }
    }
}
