package app.vitrine.exchange.analytics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import app.vitrine.exchange.sheet.SheetFile;

/// A ZIP of exports, as YouTube Studio hands them out. Sizes are counted while unpacking, since those written in the file
/// can lie.
final class Archive {

    private static final int MOST_FILES = 500;
    private static final long MOST_BYTES = 200L << 20;
    private static final List<String> SHEETS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xls");

    private Archive() {}

    /// What is done with a file of it.
    @FunctionalInterface
    interface Reader<T> {

        T read(String name, byte[] bytes);
    }

    /// Whether these bytes are a ZIP, but no workbook.
    static boolean is(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < MOST_FILES; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return true;
                }
                if (entry.getName().equals("[Content_Types].xml") || entry.getName().startsWith("xl/")) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException damaged) {
            return true;
        }
    }

    /// @throws IOException if it is damaged, or unpacks to more than any export
    static <T> List<T> files(byte[] bytes, Reader<T> reader) throws IOException {
        List<T> files = new ArrayList<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || !sheet(entry.getName())) {
                    continue;
                }
                byte[] read = zip.readNBytes(SheetFile.MOST_BYTES + 1);
                total += read.length;
                if (total > MOST_BYTES || files.size() >= MOST_FILES) {
                    throw new IOException("Too large");
                }
                files.add(reader.read(entry.getName(), read));
            }
        } catch (IllegalArgumentException damaged) {
            throw new IOException(damaged);
        }
        if (files.isEmpty()) {
            throw new IOException("Nothing to read");
        }
        return files;
    }

    private static boolean sheet(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return !low.startsWith("__macosx") && SHEETS.stream().anyMatch(low::endsWith);
    }
}
