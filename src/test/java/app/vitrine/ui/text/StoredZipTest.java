package app.vitrine.ui.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

final class StoredZipTest {

    @TempDir
    Path folder;

    @Test
    void aFileOfItsOwnIsRead() throws IOException {
        Path file = Files.write(folder.resolve("two words.zip"), pictures());

        assertPictures(file.toUri().toURL());
    }

    @ParameterizedTest
    @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
    void oneInsideAJarIsRead(int method) throws IOException {
        Path jar = folder.resolve("the program.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(out, "first.txt", bytes("something before"), method);
            put(out, "emoji/pictures.zip", pictures(), method);
        }

        assertPictures(URI.create("jar:" + jar.toUri() + "!/emoji/pictures.zip").toURL());
    }

    private static void assertPictures(URL url) throws IOException {
        StoredZip zip = StoredZip.open(url);

        assertEquals("sun", new String(zip.read("1f31e.png"), StandardCharsets.UTF_8));
        assertEquals("bread and cheese", new String(zip.read("1f35e.png"), StandardCharsets.UTF_8));
        assertThrows(NoSuchElementException.class, () -> zip.read("1f4a9.png"));
    }

    private static byte[] pictures() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            put(out, "1f31e.png", bytes("sun"), ZipEntry.STORED);
            put(out, "1f35e.png", bytes("bread and cheese"), ZipEntry.STORED);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream out, String name, byte[] content, int method) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setCrc(sum.getValue());
            entry.setSize(content.length);
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
