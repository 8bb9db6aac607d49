package app.vitrine.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// The runnable folder, whose own runtime, jars and flags every measured process uses. The classes that measure come
/// behind the program's jars, so that its start-up cache still fits.
///
/// @param folder   `target/vitrine`
/// @param flags    those of the start script
/// @param workshop for all that is written while measuring
/// @param headless whether windows are drawn without a display
record Packaged(Path folder, List<String> flags, Path workshop, boolean headless) {

    Packaged {
        flags = List.copyOf(flags);
    }

    /// Packs the classes that measure.
    ///
    /// @param classes a folder of compiled tests
    void packTools(Path classes) throws IOException {
        Path tools = classes.resolve("app/vitrine/bench");
        try (OutputStream file = Files.newOutputStream(tools());
                JarOutputStream jar = new JarOutputStream(file);
                Stream<Path> found = Files.list(tools)) {
            for (Path type : found.sorted().toList()) {
                jar.putNextEntry(new ZipEntry("app/vitrine/bench/" + type.getFileName()));
                Files.copy(type, jar);
                jar.closeEntry();
            }
        }
    }

    /// The start-up cache that was recorded with the folder.
    Optional<Path> ownCache() {
        return Optional.of(folder.resolve("vitrine.aot")).filter(Files::exists);
    }

    /// Records a start-up cache for a program that leaves by itself.
    Path record(Class<?> program) throws IOException {
        Path cache = workshop.resolve(program.getSimpleName() + ".aot");
        run(List.of("-XX:AOTCacheOutput=" + cache, "-Drecording=true"), program);
        return cache;
    }

    /// Runs a program to its end and gathers what it measured.
    ///
    /// @param options of the virtual machine, behind those of the start script
    /// @return what it told; moments as milliseconds since the process was started
    Measured run(List<String> options, Class<?> program, String... arguments)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(folder.resolve("runtime/bin/java").toString()));
        words.addAll(flags);
        words.addAll(options);
        words.addAll(
                List.of("-Dorg.sqlite.lib.path=" + folder.resolve("native"), "-Dvitrine.config=" + settings(),
                        "-Dvitrine.data=" + settings(), "-cp", classPath(), program.getName()));
        words.addAll(List.of(arguments));
        if (headless) {
            words.addAll(1, List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        long began = Moment.now();
        Process process = new ProcessBuilder(words).redirectError(workshop.resolve("errors.txt").toFile())
                .start();
        Measured measured = new Measured();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().map(line -> line.split(" ")).forEach(line -> {
                if (line[0].equals("measured")) {
                    measured.add(line[1], Double.parseDouble(line[2]));
                } else if (line[0].equals("moment")) {
                    measured.add(line[1], (Long.parseLong(line[2]) - began) / 1e6);
                }
            });
            if (process.waitFor() != 0) {
                throw new IOException(
                        program.getSimpleName() + " failed: " + Files.readString(workshop.resolve(
                                "errors.txt")));
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            throw new IOException(stopped);
        }
        return measured;
    }

    private Path tools() {
        return workshop.resolve("tools.jar");
    }

    private Path settings() {
        return workshop.resolve("settings");
    }

    /// Forgets which view was in front, so that the next start finds the month.
    void forget() throws IOException {
        if (Files.exists(settings())) {
            try (Stream<Path> all = Files.walk(settings())) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    // As the start script spells it.
    private String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(folder.resolve("app"))) {
            return Stream.concat(jars.map(Path::toString).sorted(), Stream.of(tools().toString()))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
