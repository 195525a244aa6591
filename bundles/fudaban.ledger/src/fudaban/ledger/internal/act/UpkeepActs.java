// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Classification;
import fudaban.model.ModelFactory;
import fudaban.model.ProtectedLeft;
import fudaban.model.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Acts about the ledger itself: looks at records, the clock, backups, erasure. */
public final class UpkeepActs {
    public static final String ACCESS = "ledger.access";
    public static final String CLOCK_STEP = "ledger.clock-step";
    public static final String BACKUP = "ledger.backup";
    public static final String ERASE = "ledger.erase";

    private UpkeepActs() {}

    /**
     * @param what kind of list or paper; for a search its type and number of hits, never the text typed
     * @param records ids of what was shown
     * @param classification the kind of 保護すべき情報 that leaves with it; null: none
     */
    public record Access(AccessKind kind, String what, List<String> records, Classification classification) {}

    /** The clock went from one time to another without the time between having passed. */
    public record ClockStep(Instant before, Instant after) {}

    /** @param hash SHA-256 of the backup file, hex */
    public record Backup(String file, String hash, long size) {}

    /**
     * What belongs to the records ends with them. They may have been removed before: then what is left of them in the journal ends.
     *
     * @param records ids of the records that end
     * @param reason the rule or request under which they end
     */
    public record Erase(List<String> records, String reason) {}

    static List<Act<?>> all() {
        return List.of(
                new CoreAct<>(ACCESS, Access.class, Roles.ALL, UpkeepActs::access),
                new CoreAct<>(CLOCK_STEP, ClockStep.class, Roles.ALL, (input, change) -> {}),
                new CoreAct<>(BACKUP, Backup.class, Roles.WORKING, "3-3", (input, change) -> {}),
                new CoreAct<>(ERASE, Erase.class, Set.of(Role.MANAGER, Role.ADMINISTRATOR), UpkeepActs::erase));
    }

    /** Whoever keeps the 保護すべき情報管理簿 hears of it in the same transaction, and may refuse. */
    private static void access(Access input, Change change) {
        if (input.classification() == null) {
            return;
        }
        ProtectedLeft fact = ModelFactory.eINSTANCE.createProtectedLeft();
        fact.setEffectiveOn(change.day());
        fact.setClassification(input.classification());
        fact.setWhat(input.what());
        fact.setHow(input.kind() == AccessKind.PRINTED ? "print" : "export");
        fact.setCopies(1);
        change.tell(fact);
    }

    private static void erase(Erase input, Change change) throws Refusal {
        ((Ending) change).end(input.records());
    }
}
