// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Accounts;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.journal.Journal;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What 管理 shows of a desk without a ledger. */
class CareModelTest {
    private static final Upkeep.Backup KEPT =
            new Upkeep.Backup(Path.of("backup-1"), Instant.EPOCH, "desk1:1=00", 1 << 20);

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static CareModel model(boolean seesAccounts) {
        var journal = fake(Journal.class, (proxy, method, arguments) -> Optional.empty());
        var upkeep = fake(Upkeep.class, (proxy, method, arguments) -> List.of(KEPT));
        var accounts = fake(Accounts.class, (proxy, method, arguments) -> {
            if (!seesAccounts) {
                throw new Refusal(CareModelTest.class, "not for this reader");
            }
            return List.of();
        });
        var ledger = fake(Ledger.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "journal" -> journal;
            case "upkeep" -> upkeep;
            case "accounts" -> accounts;
            case "desk" -> "practice";
            default -> throw new AssertionError(method);
        });
        return new CareModel(new Seat(ledger, null, Locale.JAPAN), Work.direct(), Path.of("data"));
    }

    @Test
    void showsBackupsAndWhichDeskItIs() {
        var model = model(true);
        int[] told = new int[1];
        model.onChange(() -> told[0]++);
        model.refresh();
        assertEquals(List.of(KEPT), model.backups());
        assertEquals("practice", model.desk());
        assertEquals("", model.head());
        assertEquals(1, told[0]);
    }

    @Test
    void aReaderWhoMayNotSeeAccountsSeesTheRest() {
        var model = model(false);
        model.refresh();
        assertTrue(model.accounts().isEmpty());
        assertEquals(1, model.backups().size());
    }
}
