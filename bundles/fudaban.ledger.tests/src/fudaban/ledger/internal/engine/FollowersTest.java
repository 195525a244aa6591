// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Subscriber;
import fudaban.ledger.journal.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subscribers follow until the ledger is closed, and are not in the middle of something afterwards. */
class FollowersTest {
    @TempDir
    Path folder;

    private final Queue<Long> followed = new ConcurrentLinkedQueue<>();
    private final CountDownLatch inside = new CountDownLatch(1);
    private volatile boolean slow;
    private volatile boolean inTheMiddle;
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getLoggerName());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void deaf() {
        Logger.getLogger("").removeHandler(handler);
    }

    private final class Slow implements Subscriber {
        @Override
        public String name() {
            return "slow";
        }

        @Override
        public void follow(Entry entry) throws Exception {
            if (slow) {
                inTheMiddle = true;
                inside.countDown();
                try {
                    Thread.sleep(100);
                } finally {
                    // Whatever an interrupted one still does; the interruption may come only here.
                    try {
                        TimeUnit.MILLISECONDS.sleep(50);
                    } finally {
                        inTheMiddle = false;
                    }
                }
            }
            followed.add(entry.number());
        }
    }

    private Contributions with(TestHouse house) {
        Contributions usual = house.contributions();
        return new Contributions(
                usual.modules(),
                usual.acts(),
                usual.participants(),
                List.of(new Slow()),
                usual.profiles(),
                usual.steps(),
                usual.keys(),
                usual.days());
    }

    private Desk.Opened open(TestHouse house) throws Refusal {
        return Desk.open(house.settings(), with(house), "tanaka", TestHouse.PASSWORD.toCharArray());
    }

    @Test
    void closingWaitsForWhoIsInTheMiddleAndCallsItNoFailure() throws Exception {
        var house = new TestHouse(folder);
        house.fresh().ledger().close();
        slow = true;
        Desk.Opened desk = open(house);
        TestHouse.enrol(desk.ledger(), desk.session(), "1", "佐藤");
        assertTrue(inside.await(30, TimeUnit.SECONDS));
        desk.ledger().close();
        assertFalse(inTheMiddle, "of an entry");
        assertFalse(logged.contains(Followers.class.getName()), "closing is no failure");
        slow = false;
        desk = open(house);
        TestHouse.enrol(desk.ledger(), desk.session(), "2", "鈴木");
        long head = Proof.head(desk.ledger());
        for (int i = 0; i < 1000 && !followed.contains(head); i++) {
            Thread.sleep(10);
        }
        assertTrue(followed.contains(head), "it goes on");
        desk.ledger().close();
        assertEquals(1L, followed.iterator().next().longValue(), "from where it was interrupted");
    }
}
