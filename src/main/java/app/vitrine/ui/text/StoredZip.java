package app.vitrine.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Entries of a zip whose entries are stored uncompressed, read where they lie: mapped from a file of their own, or
/// from the jar that the zip is stored in, and held in memory only where a jar packs it. The standard library can read
/// a zip at random only from a file of its own.
final class StoredZip {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_HEADER = 30;

    private final ByteBuffer bytes;
    /// Where in the directory each is told of.
    private final Map<String, Integer> entries = new HashMap<>();

    private StoredZip(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        readDirectory();
    }

    static StoredZip open(URL url) throws IOException {
        if (url.getProtocol().equals("file")) {
            return new StoredZip(mapped(url));
        }
        if (url.openConnection() instanceof JarURLConnection jar
                && jar.getJarFileURL().getProtocol().equals("file")) {
            Optional<ByteBuffer> inside = new StoredZip(mapped(jar.getJarFileURL()))
                    .slice(jar.getEntryName());
            if (inside.isPresent()) {
                return new StoredZip(inside.get());
            }
        }
        try (InputStream in = url.openStream()) {
            return new StoredZip(ByteBuffer.wrap(in.readAllBytes()));
        }
    }

    private static ByteBuffer mapped(URL url) throws IOException {
        try (FileChannel file = FileChannel.open(Path.of(URI.create(url.toString())))) {
            return file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
    }

    /// @throws NoSuchElementException if there is no such entry
    byte[] read(String name) {
        ByteBuffer found = slice(name).orElseThrow(() -> new NoSuchElementException(name));
        byte[] content = new byte[found.remaining()];
        found.get(content);
        return content;
    }

    /// @return empty where there is no such entry, or it is packed
    private Optional<ByteBuffer> slice(String name) {
        Integer entry = entries.get(name);
        if (entry == null || bytes.getShort(entry + 10) != 0) {
            return Optional.empty();
        }
        int header = bytes.getInt(entry + 42);
        int start = header + LOCAL_HEADER + unsigned(header + 26) + unsigned(header + 28);
        return Optional.of(bytes.slice(start, bytes.getInt(entry + 24)));
    }

    private void readDirectory() {
        int end = bytes.limit() - 22;
        if (end < 0 || bytes.getInt(end) != END_OF_DIRECTORY) {
            throw new IllegalStateException("not a zip without comment");
        }
        int at = bytes.getInt(end + 16);
        while (at < end && bytes.getInt(at) == DIRECTORY_ENTRY) {
            byte[] name = new byte[unsigned(at + 28)];
            bytes.get(at + 46, name);
            entries.put(new String(name, StandardCharsets.UTF_8), at);
            at += 46 + name.length + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
