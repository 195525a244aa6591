// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;

/** Counts bytes for somebody who waits, and notices when he no longer wants to. */
final class Work {
    private final Upkeep.Progress progress;
    private final long of;
    private long done;

    Work(Upkeep.Progress progress, long of) {
        this.progress = progress;
        this.of = of;
    }

    static Work unseen() {
        return new Work(Upkeep.Progress.NONE, 1);
    }

    void done(long bytes) throws Refusal {
        done += bytes;
        progress.done(Math.min(done, of), of);
        if (progress.cancelled()) {
            throw new Refusal(Work.class, "backup.cancelled");
        }
    }
}
