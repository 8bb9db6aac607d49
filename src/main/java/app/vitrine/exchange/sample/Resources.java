package app.vitrine.exchange.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the sample is made of, as it lies in the program.
final class Resources {

    private Resources() {}

    static JsonNode json(String name) {
        try (InputStream in = open("/app/vitrine/sample/" + name)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }

    /// A picture (`boule`) or video (`oven.mp4`).
    static InputStream art(String name) {
        return open("/app/vitrine/assets/art/" + (name.endsWith(".mp4") ? name : name + "-1080x1350.png"));
    }

    private static InputStream open(String path) {
        @Nullable
        InputStream in = Resources.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("Missing from the program: " + path);
        }
        return in;
    }
}
