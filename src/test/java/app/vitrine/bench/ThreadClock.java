package app.vitrine.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;

/// How long the present thread has worked, waiting excluded: the processor time of the thread on Linux and macOS. On
/// other systems it is the time that went by, which says more than was worked.
final class ThreadClock {

    private static final int LINUX = 3;
    private static final int MACOS = 16;
    private static final MemorySegment ANSWER = Arena.global().allocate(ValueLayout.JAVA_LONG, 2);
    private static final Optional<MethodHandle> CLOCK = clock();
    private static final int KIND = system().contains("linux") ? LINUX : MACOS;

    private ThreadClock() {}

    /// Nanoseconds from some beginning; on the JavaFX thread only.
    static long nanos() {
        if (CLOCK.isEmpty()) {
            return System.nanoTime();
        }
        try {
            int _ = (int) CLOCK.get().invokeExact(KIND, ANSWER);
        } catch (Throwable problem) {
            throw new IllegalStateException(problem);
        }
        return ANSWER.getAtIndex(ValueLayout.JAVA_LONG, 0) * 1_000_000_000
                + ANSWER.getAtIndex(ValueLayout.JAVA_LONG, 1);
    }

    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> clock() {
        Linker linker = Linker.nativeLinker();
        return system().contains("windows")
                ? Optional.empty()
                : linker.defaultLookup().find("clock_gettime")
                        .map(address -> linker.downcallHandle(address,
                                FunctionDescriptor.of(ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS)));
    }

    private static String system() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }
}
