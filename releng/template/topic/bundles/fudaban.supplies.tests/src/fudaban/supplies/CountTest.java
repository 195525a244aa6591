// SPDX-License-Identifier: EPL-2.0
package fudaban.supplies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.spi.TextKeys;
import fudaban.model.Employer;
import fudaban.model.Role;
import fudaban.supplies.internal.CountSupply;
import fudaban.supplies.internal.SuppliesModule;
import fudaban.supplies.model.SuppliesPackage.Literals;
import fudaban.supplies.model.Supply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    private Ledger ledger;
    private Session operator;

    @BeforeEach
    void open() throws Exception {
        var contributions = new Contributions(
                List.of(new SuppliesModule()),
                List.of(new CountSupply()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new PlainKeys(),
                LocalDate::plusDays);
        // A table that does not fit the model ends this.
        Desk.Created created = Desk.create(Settings.of(folder).quick(), contributions, "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        ledger.accounts()
                .create(created.session(), "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        operator = ledger.logIn("tanaka", PASSWORD.toCharArray());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theLastCountHolds() throws Exception {
        count("台紙", 100);
        count("台紙", 90);
        var rows = ledger.list(operator, Query.of(Supply.class)).rows();
        assertEquals(1, rows.size());
        assertEquals(90, rows.getFirst().get(Literals.SUPPLY__AMOUNT));
        assertTrue(ledger.upkeep().verify(operator, List.of(), (done, of) -> {}).sound());
    }

    @Test
    void thereIsNeverLessThanNothing() {
        Refusal refused = assertThrows(Refusal.class, () -> count("台紙", -1));
        assertEquals("count.negative", refused.key());
    }

    private void count(String name, int amount) throws Refusal {
        ledger.submit(operator, Submission.of(SuppliesActs.COUNT, new SuppliesActs.Count(name, amount)));
    }

    /** Enough where nothing is sorted or searched in Japanese. */
    private static final class PlainKeys implements TextKeys {
        @Override
        public String sortKey(String text) {
            return Integer.toHexString(text.hashCode());
        }

        @Override
        public Set<String> grams(String text) {
            return Set.of(text);
        }

        @Override
        public String fold(String text) {
            return text;
        }
    }
}
