package app.vitrine.storage;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

/// Linux's lock of an open file description (`F_OFD_SETLK`), which Java does not offer. Unlike the locks of `fcntl` that
/// belong to a process, it stays when the process closes another descriptor of the file.
final class NativeLock implements AutoCloseable {

    private static final int OPEN_TO_WRITE = 0x80002; // O_RDWR | O_CLOEXEC
    private static final int SET_LOCK = 37; // F_OFD_SETLK
    private static final short WRITE_LOCK = 1; // F_WRLCK
    private static final int TRY_AGAIN = 11; // EAGAIN
    private static final int DENIED = 13; // EACCES

    private static final StructLayout FLOCK = MemoryLayout.structLayout(
            JAVA_SHORT.withName("type"), JAVA_SHORT, MemoryLayout.paddingLayout(4),
            JAVA_LONG.withName("start"), JAVA_LONG.withName("length"), JAVA_INT,
            MemoryLayout.paddingLayout(4));
    private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");
    private static final VarHandle ERROR = Linker.Option.captureStateLayout()
            .varHandle(PathElement.groupElement("errno"));

    private final Calls calls;
    private final int descriptor;

    private NativeLock(Calls calls, int descriptor) {
        this.calls = calls;
        this.descriptor = descriptor;
    }

    /// Another holds what was asked for.
    static final class Taken extends IOException {

        private static final long serialVersionUID = 1;
    }

    /// Locks one byte of a file against everyone else, until it is closed.
    ///
    /// @throws Taken       where another has locked it
    /// @throws IOException where this system has no such locks
    static NativeLock ofByte(Path file, long position) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            Calls calls = Calls.find();
            MemorySegment error = arena.allocate(Linker.Option.captureStateLayout());
            int descriptor = (int) calls.open().invokeExact(error,
                    arena.allocateFrom(file.toAbsolutePath().toString()), OPEN_TO_WRITE);
            if (descriptor < 0) {
                throw new IOException("open: " + (int) ERROR.get(error, 0L));
            }
            NativeLock lock = new NativeLock(calls, descriptor);
            MemorySegment wanted = arena.allocate(FLOCK);
            wanted.set(JAVA_SHORT, 0, WRITE_LOCK);
            wanted.set(JAVA_LONG, FLOCK.byteOffset(PathElement.groupElement("start")), position);
            wanted.set(JAVA_LONG, FLOCK.byteOffset(PathElement.groupElement("length")), 1);
            if ((int) calls.fcntl().invokeExact(error, descriptor, SET_LOCK, wanted) < 0) {
                int problem = (int) ERROR.get(error, 0L);
                lock.close();
                throw problem == TRY_AGAIN || problem == DENIED
                        ? new Taken()
                        : new IOException("fcntl: " + problem);
            }
            return lock;
        } catch (IOException | RuntimeException | Error problem) {
            throw problem;
        } catch (Throwable problem) {
            throw new IOException(problem);
        }
    }

    @Override
    public void close() {
        try {
            int _ = (int) calls.close().invokeExact(descriptor);
        } catch (Throwable problem) {
            throw new IllegalStateException(problem);
        }
    }

    /// The functions of the system's library.
    private record Calls(MethodHandle open, MethodHandle fcntl, MethodHandle close) {

        static Calls find() {
            return new Calls(
                    call("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), ERRNO,
                            Linker.Option.firstVariadicArg(2)),
                    call("fcntl", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS), ERRNO,
                            Linker.Option.firstVariadicArg(2)),
                    call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT)));
        }

        @SuppressWarnings("restricted")
        private static MethodHandle call(String name, FunctionDescriptor descriptor,
                Linker.Option... options) {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor, options);
        }
    }
}
