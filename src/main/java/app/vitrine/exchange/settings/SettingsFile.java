package app.vitrine.exchange.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The file `vitrine.json`. A missing file is normal; a broken one is kept beside and answered with defaults, since
/// nothing in it is worth not starting for.
public final class SettingsFile {

    private static final Logger LOG = Logger.getLogger(SettingsFile.class.getName());

    private final Path file;
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /// @param folder the configuration folder; made when something is kept
    public SettingsFile(Path folder) {
        this.file = folder.resolve("vitrine.json");
    }

    public Path path() {
        return file;
    }

    /// Reads the settings; what cannot be read counts as not chosen.
    public MachineSettings read() {
        if (!Files.exists(file)) {
            return MachineSettings.DEFAULT;
        }
        try {
            return mapper.readValue(Files.readAllBytes(file), SettingsJson.class).settings();
        } catch (JacksonException | IllegalArgumentException problem) {
            LOG.log(Level.WARNING, "Settings could not be understood and are set aside", problem);
            setAside();
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "Settings could not be read", problem);
        }
        return MachineSettings.DEFAULT;
    }

    /// Writes them whole or not at all.
    ///
    /// @throws IOException if the folder cannot be written
    public void write(MachineSettings settings) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling("vitrine.json.new");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(mapper.writeValueAsBytes(SettingsJson.of(settings)));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        move(fresh, file);
    }

    private void setAside() {
        try {
            move(file, file.resolveSibling("vitrine.broken.json"));
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "Broken settings could not be set aside", problem);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
