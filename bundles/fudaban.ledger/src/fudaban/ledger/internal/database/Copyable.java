// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.io.IOException;
import java.nio.file.Path;

/** A database of which a copy can be made: a file that the ledger's key opens. */
public interface Copyable {
    /** Bytes on disk. */
    long size();

    /**
     * Writes a consistent copy of the database as committed, encrypted as a database file is. The caller sees to it that this desk commits nothing meanwhile.
     *
     * @param to a file that is not there yet
     * @throws IOException when the disk refuses
     */
    void copy(Path to) throws IOException;
}
