package app.vitrine.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import app.vitrine.domain.plan.MediaStore;

/// Media by content: `<plan>.media/ab/<sha256>`.
final class FolderMediaStore implements MediaStore {

    private static final int CHUNK = 1 << 16;

    private final Path folder;

    FolderMediaStore(Path folder) {
        this.folder = folder;
    }

    static FolderMediaStore beside(Path plan) {
        return new FolderMediaStore(plan.resolveSibling(plan.getFileName() + ".media"));
    }

    Path folder() {
        return folder;
    }

    @Override
    public String keep(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return keep(in);
        }
    }

    /// Copies what a stream gives; the copy is on disk before it gets its name.
    String keep(InputStream in) {
        Path part = null;
        try {
            Files.createDirectories(folder);
            part = Files.createTempFile(folder, "incoming", ".part");
            String hash = copy(in, part);
            Path target = pathOf(hash);
            if (!has(hash)) {
                Files.createDirectories(target.getParent());
                move(part, target);
            }
            return hash;
        } catch (IOException problem) {
            throw Problems.of(problem);
        } finally {
            remove(part);
        }
    }

    @Override
    public Path pathOf(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256 in hex");
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    @Override
    public boolean has(String hash) {
        return Files.isRegularFile(pathOf(hash));
    }

    private static String copy(InputStream in, Path target) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                digest.update(chunk, 0, count);
                ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, count);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException same) {
            // Another copy of the same content was quicker.
        }
    }

    private static void remove(@org.jspecify.annotations.Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException problem) {
            // A part that cannot be removed does no harm; the next collection takes it.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
