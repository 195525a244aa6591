// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.query.Query;
import fudaban.ledger.testing.CuttingProxy;
import fudaban.ledger.testing.CuttingProxy.Moment;
import fudaban.ledger.testing.CuttingProxy.Way;
import fudaban.ledger.testing.PostgresServer;
import fudaban.model.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server goes and comes back, the line breaks in the middle of an act, a standby takes over: nothing is lost, nothing is done twice. */
class ServerLossTest {
    /** No answer within a second counts as none; statements carry their text each time, so that the proxy sees the commit. */
    private static final String QUICK = "&socketTimeout=1&connectTimeout=1&loginTimeout=2&prepareThreshold=0";

    @TempDir
    Path folder;

    private Desk.Opened desk;
    private int enrolled;

    @AfterEach
    void close() {
        if (desk != null) {
            desk.ledger().close();
        }
    }

    private TestHouse open(String address) throws Refusal {
        var house = TestHouse.on(address + QUICK, "desk1", folder.resolve("data"));
        desk = house.fresh();
        return house;
    }

    private Submission next() {
        enrolled++;
        return Submission.of("test.enrol", new EnrolInput(Integer.toString(1000 + enrolled), "佐藤", "一"));
    }

    private long people() throws Refusal {
        return desk.ledger().count(desk.session(), Query.of(Person.class)).number();
    }

    /** The refusal of an act; empty when it was entered. */
    private static Optional<Refusal> refusal(CompletableFuture<Receipt> act) throws Exception {
        try {
            act.get(40, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (java.util.concurrent.ExecutionException failure) {
            return Optional.of((Refusal) failure.getCause());
        }
    }

    /** Acts until one is entered again; how many are refused on the way is no matter. */
    private void untilBack() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (refusal(desk.ledger().submitLater(desk.session(), next())).isPresent()) {
            assertTrue(System.nanoTime() < end, "the server is there, the desk does not find it");
            Thread.sleep(100);
        }
    }

    private void cutInTheMiddle(Moment moment, Way way, boolean entered) throws Exception {
        try (var proxy = new CuttingProxy(PostgresServer.shared().port())) {
            String schema = schema();
            TestHouse house = open(PostgresServer.url("127.0.0.1:" + proxy.port(), schema));
            desk.ledger().submit(desk.session(), next());
            long number = desk.ledger().journal().head().orElseThrow().number();
            proxy.cutAt(moment, way);
            CompletableFuture<Receipt> act = desk.ledger().submitLater(desk.session(), next());
            await(proxy::isCut);
            // Nothing freezes meanwhile: what is asked for is refused, soon and in words.
            long began = System.nanoTime();
            Refusal read = assertThrows(Refusal.class, this::people);
            assertEquals("failure.away", read.key());
            await(() -> refusedAtOnce());
            assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(20));
            proxy.mend();
            Optional<Refusal> refused = refusal(act);
            assertEquals(entered ? Optional.empty() : Optional.of("server.not-entered"), refused.map(Refusal::key));
            untilBack();
            long failed = entered ? 0 : 1;
            assertEquals(
                    number + 2 - failed,
                    desk.ledger().journal().head().orElseThrow().number(),
                    "one entry for each act that was entered");
            assertEquals(3 - failed, people());
            Proof.sound(desk);
            desk.ledger().close();
            desk = house.open();
            Proof.sound(desk);
        }
    }

    private boolean refusedAtOnce() {
        var act = desk.ledger().submitLater(desk.session(), Submission.of("test.enrol", new EnrolInput("9", "x", "y")));
        if (!act.isCompletedExceptionally()) {
            return false;
        }
        return assertThrows(CompletionException.class, act::join).getCause() instanceof Refusal refusal
                && refusal.key().equals("failure.away");
    }

    private static String schema() {
        String address = PostgresServer.shared().schema();
        return address.substring(address.indexOf("currentSchema=") + "currentSchema=".length());
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "waited too long");
            Thread.sleep(20);
        }
    }

    @Test
    void aCommitWhoseAnswerWasLostIsFoundByItsNumber() throws Exception {
        cutInTheMiddle(Moment.AFTER_COMMIT, Way.CLOSED, true);
    }

    /** A cable that was pulled: nobody is told, and the server still holds the old connection with its lock. */
    @Test
    void aCommitThatNeverArrivedIsToldSo() throws Exception {
        cutInTheMiddle(Moment.BEFORE_COMMIT, Way.SILENT, false);
    }

    @Test
    void aServerThatIsKilledAndStartedAgainIsFoundAgain() throws Exception {
        try (PostgresServer server = PostgresServer.create()) {
            open(server.schema());
            for (int i = 0; i < 5; i++) {
                desk.ledger().submit(desk.session(), next());
            }
            server.stop();
            assertThrows(Refusal.class, this::people);
            assertEquals(
                    Optional.of("failure.away"),
                    refusal(desk.ledger().submitLater(desk.session(), next())).map(Refusal::key));
            server.start();
            untilBack();
            assertEquals(6, people());
            Proof.sound(desk);
            desk.ledger().close();
            desk = null;
        }
    }

    @Test
    void aStandbyThatIsPromotedIsFound() throws Exception {
        try (PostgresServer first = PostgresServer.create()) {
            String address = first.schema();
            String schema = address.substring(address.indexOf("currentSchema=") + "currentSchema=".length());
            try (PostgresServer standby = first.standby()) {
                first.execute("alter system set synchronous_standby_names = '*'");
                first.execute("select pg_reload_conf()");
                open(PostgresServer.url("127.0.0.1:" + first.port() + ",127.0.0.1:" + standby.port(), schema));
                for (int i = 0; i < 3; i++) {
                    desk.ledger().submit(desk.session(), next());
                }
                String hash = desk.ledger().journal().head().orElseThrow().hash();
                first.stop();
                assertEquals(
                        Optional.of("failure.away"),
                        refusal(desk.ledger().submitLater(desk.session(), next()))
                                .map(Refusal::key));
                standby.promote();
                untilBack();
                assertEquals(4, people());
                assertTrue(
                        desk.ledger().journal().entries("desk1", 1, 100).stream()
                                .anyMatch(entry -> entry.hash().equals(hash)),
                        "what was acknowledged is on the second server");
                Proof.sound(desk);
                desk.ledger().close();
                desk = null;
            }
        }
    }

    /** A second server that has not received the last acts must not be written to as if nothing were missing. */
    @Test
    void aServerThatLacksEntriesIsNotWrittenTo() throws Exception {
        try (PostgresServer server = PostgresServer.create()) {
            String address = server.schema();
            open(address);
            desk.ledger().submit(desk.session(), next());
            // What a standby that lags behind looks like.
            String schema = address.substring(address.indexOf("currentSchema=") + "currentSchema=".length());
            server.stop();
            server.start();
            server.execute("delete from " + schema + ".journal where number = (select max(number) from " + schema
                    + ".journal)");
            long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
            Optional<Refusal> refused = Optional.empty();
            while (!refused.map(Refusal::key).equals(Optional.of("server.parted"))) {
                assertTrue(System.nanoTime() < end, refused.toString());
                refused = refusal(desk.ledger().submitLater(desk.session(), next()));
                Thread.sleep(50);
            }
            desk.ledger().close();
            desk = null;
        }
    }
}
