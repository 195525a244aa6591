// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.spi.ModelModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;

/** The tables of the journal itself. They hold no records, so there is no model. */
public final class JournalTables implements ModelModule {
    private static final String FOLDER = "/migrations/ledger/";

    @Override
    public String name() {
        return "ledger";
    }

    /** Always null. */
    @Override
    public EPackage model() {
        return null;
    }

    @Override
    public List<Migration> migrations() {
        return List.of(migration(1, "V001__journal.sql", 1), migration(2, "V002__days.sql", 1));
    }

    private static Migration migration(int version, String name, int oldestProgram) {
        try (var in = JournalTables.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks " + FOLDER + name);
            }
            return new Migration(version, name, new String(in.readAllBytes(), StandardCharsets.UTF_8), oldestProgram);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
