// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * Time that has passed, also while the computer slept, which nobody sets. {@link System#nanoTime} stands still on Linux during suspend; the kernel's
 * uptime does not (proc(5), /proc/uptime). Elsewhere there is no such file and nanoTime goes on.
 */
final class ElapsedTime implements LongSupplier {
    private static final long HUNDREDTH = 10_000_000L;

    private final Path uptime;
    private final boolean readable;

    ElapsedTime() {
        this(Path.of("/proc/uptime"));
    }

    ElapsedTime(Path uptime) {
        this.uptime = uptime;
        this.readable = read() >= 0;
    }

    /** Nanoseconds since some moment, the same one for each call. */
    @Override
    public long getAsLong() {
        if (!readable) {
            return System.nanoTime();
        }
        long now = read();
        if (now < 0) {
            throw new IllegalStateException(uptime + " cannot be read any more");
        }
        return now;
    }

    /** Negative when it cannot be read. */
    private long read() {
        try {
            String seconds = Files.readString(uptime).split(" ", 2)[0];
            return Long.parseLong(seconds.replace(".", "").strip()) * HUNDREDTH;
        } catch (IOException | NumberFormatException none) {
            return -1;
        }
    }
}
