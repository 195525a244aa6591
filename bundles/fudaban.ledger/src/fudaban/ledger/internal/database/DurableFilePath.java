// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The file layer below H2, scheme {@code durable:}. H2 recovers from writes that are missing at the end, not from ones that arrived in part or in
 * another order: after
 * a power cut it may take a chunk of pages for whole whose first and last sector arrived. Below this layer the database file changes only from one
 * forced state to
 * the next, by way of a {@link PageLog}; what H2 wrote after the last force never reaches it.
 *
 * <p>Only the database file itself goes through the log. The temporary file of compaction is forced by H2 before it is renamed.
 */
public final class DurableFilePath extends FilePathWrapper {
    static final String SCHEME = "durable";

    private static final String DATABASE = ".mv.db";
    private static final String LOG = ".log";

    /** For H2, which makes paths of the class it was given. */
    public DurableFilePath() {}

    /** Makes the scheme known to H2; as often as one likes. */
    static void register() {
        FilePath.register(new DurableFilePath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (mode.equals("r") || !name.endsWith(DATABASE)) {
            return super.open(mode);
        }
        FileChannel base = super.open(mode);
        boolean opened = false;
        try {
            var channel = new DurableChannel(base, name, new DurableFile(base, new PageLog(log().open("rw"))));
            opened = true;
            return channel;
        } finally {
            if (!opened) {
                base.close();
            }
        }
    }

    @Override
    public void delete() {
        if (name.endsWith(DATABASE) && log().exists()) {
            log().delete();
        }
        super.delete();
    }

    private FilePath log() {
        return FilePath.get(getBase() + LOG);
    }
}
