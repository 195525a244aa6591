// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.internal.act.UpkeepActs;
import fudaban.model.Classification;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves access entries for opening and searching without making the reader wait. Looking at the same thing again within ten minutes is one look: a
 * search typed
 * letter by letter must not bury the journal.
 */
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
    private static final Duration SAME_LOOK = Duration.ofMinutes(10);
    private static final int REMEMBERED = 1000;

    private final Orders orders;
    private final House house;
    private final Map<String, Instant> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    AccessLog(Orders orders, House house) {
        this.orders = orders;
        this.house = house;
    }

    void opened(Session session, String type, String id) {
        enter(session, AccessKind.OPENED, type, List.of(id));
    }

    void searched(Session session, String type, List<String> shown) {
        enter(session, AccessKind.SEARCHED, type, shown);
    }

    /** What the reader sees is about to leave the desk: entered, and forced, before it does. */
    void leaves(Session session, AccessKind kind, String what, List<String> records, Classification most)
            throws Refusal {
        house.guard().present(session);
        boolean guarded = most != null && most.compareTo(Classification.PERSONAL) > 0;
        orders.core(session, UpkeepActs.ACCESS, new UpkeepActs.Access(kind, what, records, guarded ? most : null));
        house.writer().forceMirror();
    }

    private void enter(Session session, AccessKind kind, String what, List<String> records) {
        Instant now = house.clock().instant();
        synchronized (recent) {
            String look = session.account() + kind + what + records;
            Instant last = recent.get(look);
            if (last != null && Duration.between(last, now).compareTo(SAME_LOOK) < 0) {
                return;
            }
            // Only where an entry is written: who looks every nine minutes looks all day.
            recent.put(look, now);
        }
        orders.submitCore(session, UpkeepActs.ACCESS, new UpkeepActs.Access(kind, what, records, null))
                .exceptionally(failure -> {
                    LOG.error("an access entry could not be written", failure);
                    return null;
                });
    }
}
