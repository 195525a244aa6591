// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Plain files, scheme {@code steady:}, whose channels stay open when a thread is interrupted that reads them: see {@link SteadyChannel}. */
public final class SteadyFilePath extends FilePathWrapper {
    static final String SCHEME = "steady";

    /** For H2, which makes paths of the class it was given. */
    public SteadyFilePath() {}

    /** Makes the scheme known to H2; as often as one likes. */
    static void register() {
        FilePath.register(new SteadyFilePath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SteadyChannel(getBase().toString(), mode);
    }
}
