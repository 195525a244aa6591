// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Journal;
import fudaban.ledger.journal.Payload;
import fudaban.model.CredentialState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What our records said on the day a list was made, from the journal. Only cards that were touched since are asked about, and only those that differ.
 */
final class Past {
    private final Ledger ledger;
    private final Session session;
    private final ZoneId zone;
    private final LocalDate today;
    private final Map<LocalDate, Set<String>> touched = new HashMap<>();

    Past(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
        this.zone = ledger.clock().getZone();
        this.today = LocalDate.now(ledger.clock());
    }

    /**
     * What the record said at any time of a day: what it was when the day began, and after each change in it. Null stands for a time at which the
     * card was not recorded yet. Empty when nothing was changed since: then it says what it says now.
     */
    List<Ours> on(Ours now, LocalDate day) throws Refusal {
        if (!since(day).contains(now.id())) {
            return List.of();
        }
        List<Ours> versions = new ArrayList<>();
        Ours at = now;
        List<Journal.Event> events = ledger.journal().history(session, now.id()).reversed();
        for (Journal.Event event : events) {
            LocalDate when = LocalDate.ofInstant(event.entry().entered(), zone);
            if (when.isBefore(day)) {
                break;
            }
            if (!when.isAfter(day)) {
                versions.add(at);
            }
            if (event.change().version() == 1) {
                // What was taken over had been a card long before it was a record here.
                if (!takenOver(event.change())) {
                    versions.add(null);
                }
                return versions;
            }
            at = before(at, event.change());
        }
        versions.add(at);
        return versions;
    }

    private static Ours before(Ours after, Payload.RecordChange change) {
        Map<String, String> before = change.before() == null ? Map.of() : change.before();
        Map<String, String> changed = change.after() == null ? Map.of() : change.after();
        CredentialState state = before.containsKey("state") ? CredentialState.get(before.get("state")) : null;
        String expires = before.get("expiresOn");
        boolean first = expires == null && changed.containsKey("expiresOn");
        return new Ours(
                after.key(),
                after.id(),
                after.number(),
                after.kind(),
                state == null ? after.state() : state,
                expires != null ? LocalDate.parse(expires) : first ? null : after.expires(),
                before.getOrDefault("unitName", changed.containsKey("unitName") ? "" : after.unit()),
                after.staff(),
                after.chipId(),
                after.uid());
    }

    private static boolean takenOver(Payload.RecordChange change) {
        return change.after() != null && "true".equals(change.after().get("takenOver"));
    }

    /** Records that were touched on the day or later. */
    private Set<String> since(LocalDate day) {
        return touched.computeIfAbsent(day, from -> {
            Set<String> ids = new HashSet<>();
            for (LocalDate each = from; !each.isAfter(today); each = each.plusDays(1)) {
                for (Entry entry : ledger.journal().entriesOf(each)) {
                    entry.records().forEach(record -> ids.add(record.id()));
                }
            }
            return ids;
        });
    }
}
