package app.vitrine.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.vitrine.domain.plan.PlanException.Kind;

/// The numbered scripts that make a plan file, and bring an older one up to date.
///
/// @param scripts the n-th (from 0) leads from version n to version n + 1; statements end with a semicolon at the
///                end of a line
record Schema(List<String> scripts) {

    /// Marks a SQLite file as a plan: `VITR` in ASCII (`PRAGMA application_id`).
    static final int APPLICATION_ID = 0x56495452;

    /// Tables whose rows the journal watches, parents first.
    static final List<String> JOURNALLED = List.of("client", "channel", "pillar", "campaign", "media", "post",
            "variant", "post_tag", "media_use", "fact", "result_import", "note", "series", "occurrence",
            "key_date", "persona", "persona_line", "post_persona");

    /// Tables whose rows hang on a journalled one.
    static final List<String> HANGING = List.of("result_post", "result_day");

    private static final int CURRENT = 5;

    static int current() {
        return CURRENT;
    }

    /// Read only when a file is made or brought up to date.
    static Schema load() {
        return new Schema(
                java.util.stream.IntStream.rangeClosed(1, CURRENT).mapToObj(Schema::resource).toList());
    }

    int version() {
        return scripts.size();
    }

    /// Runs what is missing in one transaction: either the file is up to date afterwards, or as it was.
    void migrate(Session session) {
        session.execute("PRAGMA foreign_keys = OFF");
        session.execute("BEGIN IMMEDIATE");
        try {
            long from = session.number("PRAGMA user_version");
            for (String script : scripts.subList((int) from, scripts.size())) {
                statements(script).forEach(session::execute);
            }
            session.execute("PRAGMA application_id = " + APPLICATION_ID);
            session.execute("PRAGMA user_version = " + version());
            if (!session.list("PRAGMA foreign_key_check", row -> row.getString(1)).isEmpty()) {
                throw Problems.of(Kind.DAMAGED);
            }
            session.execute("COMMIT");
        } catch (RuntimeException problem) {
            session.rollback();
            throw problem;
        }
        session.execute("PRAGMA foreign_keys = ON");
    }

    private static List<String> statements(String script) {
        return Arrays.stream(script.split(";\\s*(\\n|$)")).map(String::strip).filter(text -> !text.isEmpty())
                .toList();
    }

    private static String resource(int version) {
        String name = "schema-" + version + ".sql";
        try (@Nullable
        InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }
}
