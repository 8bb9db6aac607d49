package app.vitrine.exchange.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A Unix domain socket at which the program waits while it has a window: a second start rings, hands its file over and
/// ends; the first comes to the front and opens the file.
public final class Doorbell implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Doorbell.class.getName());
    private static final int LONGEST_PATH = 8192;

    private final ServerSocketChannel server;
    private final Path socket;

    private Doorbell(ServerSocketChannel server, Path socket) {
        this.server = server;
        this.socket = socket;
    }

    /// Where the bell of the person's window hangs.
    public static Path in(Path folder) {
        return folder.resolve("vitrine.sock");
    }

    /// Waits for visitors until it is closed. Only where nobody answered before: an older socket is replaced.
    ///
    /// @param waiting a thread of its own
    /// @param rung    told the file that was handed over, if there was one
    /// @throws IOException where there are no such sockets
    public static Doorbell hang(Path socket, Executor waiting, Consumer<Optional<Path>> rung)
            throws IOException {
        Files.createDirectories(socket.getParent());
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Doorbell bell = new Doorbell(server, socket);
        waiting.execute(() -> bell.listen(rung));
        return bell;
    }

    /// Hands a file to the window that waits there, or only calls it to the front.
    ///
    /// @return whether it answered
    public static boolean ring(Path socket, Optional<Path> file) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            String text = file.map(one -> one.toAbsolutePath().toString()).orElse("");
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.shutdownOutput();
            return channel.read(ByteBuffer.allocate(1)) == 1;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException problem) {
            LOG.log(Level.FINE, "The socket could not be taken away", problem);
        }
    }

    private void listen(Consumer<Optional<Path>> rung) {
        while (server.isOpen()) {
            try (SocketChannel visitor = server.accept()) {
                ByteBuffer text = ByteBuffer.allocate(LONGEST_PATH);
                while (text.hasRemaining() && visitor.read(text) >= 0) {
                    Thread.onSpinWait();
                }
                visitor.write(ByteBuffer.wrap(new byte[]{1}));
                String file = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
                rung.accept(file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)));
            } catch (ClosedChannelException _) {
                return;
            } catch (IOException problem) {
                LOG.log(Level.FINE, "A visitor left early", problem);
            }
        }
    }
}
