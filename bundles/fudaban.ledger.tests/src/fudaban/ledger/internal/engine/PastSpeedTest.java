// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Tally;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How things stood at a past moment is told quickly, also of many cards, counted and listed. Large with fudaban.long. */
class PastSpeedTest {
    private static final int CHUNKS = Boolean.getBoolean("fudaban.long") ? 100 : 1;
    private static final int CHUNK = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    @Test
    void manyCardsAsOfAPastMoment() throws Exception {
        var house = TestHouse.placed(folder.resolve("data"));
        house.acts.add(new PastPropertiesTest.Lives());
        var opened = house.fresh();
        try (Ledger ledger = opened.ledger()) {
            Session operator = opened.session();
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < CHUNKS; i++) {
                ids.addAll(ledger.submit(
                                operator,
                                Submission.of(
                                        "test.lives",
                                        new PastPropertiesTest.Input(
                                                CHUNK, List.of(), CredentialState.ACTIVE, "部署" + i)))
                        .records());
            }
            house.clock.forward(Duration.ofDays(1));
            Instant then = house.clock.instant();
            house.clock.forward(Duration.ofDays(1));
            for (int i = 0; i < CHUNKS; i++) {
                ledger.submit(
                        operator,
                        Submission.of(
                                "test.lives",
                                new PastPropertiesTest.Input(
                                        0,
                                        ids.subList(i * CHUNK, (i + 1) * CHUNK),
                                        CredentialState.SUSPENDED,
                                        "部署" + i)));
            }
            settled();
            var query = Query.of(Credential.class).asOf(then);
            timed("counts", () -> {
                var counts = ledger.tallies(
                        operator,
                        query,
                        List.of(Literals.CREDENTIAL__UNIT_NAME, Literals.CREDENTIAL__KIND, Literals.CREDENTIAL__STATE));
                assertEquals(
                        (long) CHUNKS * CHUNK,
                        counts.stream().mapToLong(Tally::count).sum());
            });
            var prepared = query.where(Literals.CREDENTIAL__STATE, CredentialState.PREPARED);
            timed(
                    "page",
                    () -> assertEquals(
                            200,
                            ledger.list(
                                            operator,
                                            prepared.orderBy(Literals.CREDENTIAL__NUMBER, false)
                                                    .limit(200))
                                    .rows()
                                    .size()));
            timed("count", () -> assertTrue(ledger.count(operator, prepared).number() > 0));
            timed("ten pages", () -> {
                var next = prepared.limit(1000);
                for (int i = 0; i < Math.min(10, CHUNKS); i++) {
                    var page = ledger.list(operator, next);
                    assertEquals(1000, page.rows().size());
                    next = page.next().isPresent() ? next.after(page.next().get()) : next;
                }
            });
        }
    }

    /** What a database does by itself some time after so many changes. */
    void settled() {}

    private interface Doing {
        void run() throws Exception;
    }

    private static void timed(String what, Doing doing) throws Exception {
        doing.run();
        long begin = System.nanoTime();
        doing.run();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        System.getLogger(PastSpeedTest.class.getName())
                .log(System.Logger.Level.INFO, what + " of " + CHUNKS * CHUNK + ": " + took.toMillis() + " ms");
        assertTrue(
                took.compareTo(Boolean.getBoolean("fudaban.long") ? PATIENCE : PATIENCE.multipliedBy(10)) < 0,
                what + " " + took);
    }
}
