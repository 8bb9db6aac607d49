package app.vitrine.ui.text;

import java.io.IOException;
import java.io.InputStream;
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

/// Entries of a zip whose entries are stored uncompressed, read where they lie: mapped from a file, or held in memory
/// when the zip itself is inside a jar. The standard library can read a zip at random only from a file of its own.
final class StoredZip {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;

    private final ByteBuffer bytes;
    private final Map<String, Integer> headers = new HashMap<>();

    private StoredZip(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        readDirectory();
    }

    static StoredZip open(URL url) throws IOException {
        if (url.getProtocol().equals("file")) {
            try (FileChannel file = FileChannel.open(Path.of(URI.create(url.toString())))) {
                return new StoredZip(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()));
            }
        }
        try (InputStream in = url.openStream()) {
            return new StoredZip(ByteBuffer.wrap(in.readAllBytes()));
        }
    }

    /// @throws NoSuchElementException if there is no such entry
    byte[] read(String name) {
        Integer header = headers.get(name);
        if (header == null) {
            throw new NoSuchElementException(name);
        }
        int start = header + 30 + unsigned(header + 26) + unsigned(header + 28);
        byte[] content = new byte[bytes.getInt(header + 18)];
        bytes.get(start, content);
        return content;
    }

    private void readDirectory() {
        int end = bytes.limit() - 22;
        if (end < 0 || bytes.getInt(end) != END_OF_DIRECTORY) {
            throw new IllegalStateException("not a zip without comment");
        }
        int at = bytes.getInt(end + 16);
        while (bytes.getInt(at) == DIRECTORY_ENTRY) {
            byte[] name = new byte[unsigned(at + 28)];
            bytes.get(at + 46, name);
            headers.put(new String(name, StandardCharsets.UTF_8), bytes.getInt(at + 42));
            at += 46 + name.length + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
