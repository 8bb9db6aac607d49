package app.vitrine.exchange.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.vitrine.domain.text.Message;

/// Several files that come together. Meta's daily files often do not say whether they are Facebook's or Instagram's;
/// those beside them may.
public final class ResultBatch {

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt", "xlsx", "xls", "zip");
    private static final int DEEP = 3;

    private ResultBatch() {}

    /// The files that are meant: those in a folder are taken one by one.
    ///
    /// @throws IOException if a folder cannot be read
    public static List<Path> files(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path, DEEP)) {
                    inside.filter(Files::isRegularFile).filter(ResultBatch::sheet).sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static boolean sheet(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.startsWith(".");
    }

    /// Reads them.
    ///
    /// @param network of tables that do not say theirs, where a person told it
    public static Map<Path, List<ResultTable>> read(List<Path> files, Optional<String> network,
            ResultHints hints) {
        return read(files, network, hints, _ -> {});
    }

    /// As [#read(List, Optional, ResultHints)].
    ///
    /// @param done told before each file how many are read; may end it by an exception
    public static Map<Path, List<ResultTable>> read(List<Path> files, Optional<String> network,
            ResultHints hints, IntConsumer done) {
        Map<Path, List<ResultTable>> read = new LinkedHashMap<>();
        for (Path file : files) {
            done.accept(read.size());
            read.put(file, ResultFile.read(file, hints));
        }
        Map<Path, List<ResultTable>> settled = new LinkedHashMap<>();
        read.forEach((file, tables) -> settled.put(file, tables.stream()
                .map(table -> settled(table, network, () -> beside(file, read))).toList()));
        return settled;
    }

    private static ResultTable settled(ResultTable table, Optional<String> told,
            java.util.function.Supplier<Optional<String>> beside) {
        if (table.network().isPresent() || !table.recognised().equals("meta.days")) {
            return table;
        }
        return told.map(network -> table.on(network, Message.of("results.remark.told", network)))
                .or(() -> beside.get()
                        .map(network -> table.on(network, Message.of("results.remark.beside", network))))
                .orElse(table);
    }

    // The network that all of Meta's other files in the same folder have.
    private static Optional<String> beside(Path file, Map<Path, List<ResultTable>> read) {
        Set<String> networks = read.entrySet().stream()
                .filter(other -> Objects.equals(other.getKey().getParent(), file.getParent()))
                .flatMap(other -> other.getValue().stream()).flatMap(table -> table.network().stream())
                .filter(network -> network.equals("facebook") || network.equals("instagram"))
                .collect(Collectors.toSet());
        return networks.size() == 1 ? Optional.of(networks.iterator().next()) : Optional.empty();
    }
}
