// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.database.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room a disk has. */
@FunctionalInterface
interface Space {
    /** Room that must be left for everything else. */
    long RESERVE = 16L * 1024 * 1024;

    long free(Path folder) throws IOException;

    /** As the system says. */
    static Space real() {
        return folder -> Files.getFileStore(folder).getUsableSpace();
    }

    /** Refuses work that would not fit, before it begins. */
    default void require(Path folder, long bytes) throws IOException, Refusal {
        long free = free(folder);
        if (free < bytes + RESERVE) {
            throw new Refusal(Space.class, "backup.space", folder, mebibytes(bytes + RESERVE), mebibytes(free));
        }
    }

    /** Whether a failure means that the disk is full. */
    static boolean isFull(Throwable failure) {
        return StorageFailure.of(failure).kind() == StorageFailure.Kind.FULL;
    }

    private static long mebibytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
