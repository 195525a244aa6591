// SPDX-License-Identifier: EPL-2.0
package fudaban.bench;

import fudaban.ledger.Settings;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.key.Keyring;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;

/** The database of a desk that is closed, past the ledger: for baselines, and for rows no act could make in time. Such a desk's journal does not verify. */
public final class RawDesk {
    private static final String PASSWORD = "correct horse battery";

    private RawDesk() {}

    public static Database open(Path folder) throws Exception {
        byte[] key = Keyring.load(folder).open("tanaka", PASSWORD.toCharArray(), Clock.systemUTC());
        try {
            return Database.open(Settings.of(folder), key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
