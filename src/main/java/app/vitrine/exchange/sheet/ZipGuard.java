package app.vitrine.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Looks into a ZIP before a parser does: is it a workbook, and does it stay within bounds when unpacked? Sizes
/// are counted while unpacking, because the sizes written in the file can lie.
final class ZipGuard {

    private static final long MOST_UNPACKED = 400L << 20;
    private static final long FREELY_UNPACKED = 30L << 20;
    private static final int MOST_RATIO = 150;
    private static final int MOST_ENTRIES = 5_000;

    private ZipGuard() {}

    static void check(byte[] bytes) throws SheetProblem {
        Set<String> names = new HashSet<>();
        long total = 0;
        // Read from the directory at the end: workbook writers that stream confuse a reader that starts in front.
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                if (names.size() > MOST_ENTRIES) {
                    throw SheetProblem.of("sheet.refused.bomb");
                }
                // For other ways of packing the library looks for classes that do not come with it.
                if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
                    throw SheetProblem.of("sheet.refused.damaged");
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    total = unpack(in, total, bytes.length, entry.getName().endsWith(".xml"));
                }
            }
        } catch (IOException | RuntimeException damaged) {
            // The library tells damaged archives by whatever it stumbles over.
            throw SheetProblem.of("sheet.refused.damaged");
        }
        if (!names.contains("xl/workbook.xml")) {
            boolean calc = names.contains("content.xml") && names.contains("mimetype");
            throw SheetProblem.of(calc
                    ? "sheet.refused.calc"
                    : names.isEmpty() ? "sheet.refused.damaged" : "sheet.refused.archive");
        }
    }

    private static long unpack(InputStream zip, long before, long packed, boolean xml)
            throws IOException, SheetProblem {
        byte[] part = new byte[1 << 16];
        long total = before;
        boolean first = true;
        for (int read = zip.read(part); read >= 0; read = zip.read(part)) {
            total += read;
            if (total > MOST_UNPACKED || (total > FREELY_UNPACKED && total / MOST_RATIO > packed)) {
                throw SheetProblem.of("sheet.refused.bomb");
            }
            if (first && xml
                    && new String(part, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw SheetProblem.of("sheet.refused.damaged");
            }
            first = false;
        }
        return total;
    }
}
