package app.vitrine.domain.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Reads the data files of words apart by blanks; lines that begin with `#` and a blank are remarks.
final class WordList {

    private WordList() {}

    /// @throws UncheckedIOException if the file, which is part of the program, cannot be read
    static List<String> read(String name) {
        try (InputStream in = Objects.requireNonNull(
                WordList.class.getResourceAsStream("/app/vitrine/rules/" + name), name);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("# "))
                    .flatMap(line -> Stream.of(line.split(" ", -1))).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }
}
