// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.target;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.diff.Cause;
import fudaban.egov.gima.diff.Noticed;
import fudaban.egov.gima.model.FindingSeverity;
import fudaban.model.StaffEventKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What about the staff events of one person makes somebody look before anything is sent. */
public final class EventRules {
    private static final Set<StaffEventKind> PLACING =
            EnumSet.of(StaffEventKind.HIRED, StaffEventKind.MOVED, StaffEventKind.PROMOTED, StaffEventKind.RETURNED);

    private EventRules() {}

    /**
     * Looks at the events that came since the service accepted the user last.
     *
     * @param who 利用者ID, for the sentences
     * @param events as they were entered, those that wait at the end
     * @param since when the service accepted the user last; null: look at all
     */
    public static List<Noticed> check(String who, List<Cause> events, Instant since) {
        List<Noticed> found = new ArrayList<>(0);
        for (int i = 1; i < events.size(); i++) {
            Cause later = events.get(i);
            if (!recent(later, since) || !PLACING.contains(later.kind()) && later.kind() != StaffEventKind.RENAMED) {
                continue;
            }
            for (Cause earlier : events.subList(0, i)) {
                compare(who, earlier, later, found);
            }
        }
        return found;
    }

    /** Whether an event came since the service accepted the user last. */
    public static boolean recent(Cause event, Instant since) {
        return event.waiting() || since == null || event.entered() == null || event.entered().isAfter(since);
    }

    private static void compare(String who, Cause earlier, Cause later, List<Noticed> found) {
        boolean placing = PLACING.contains(earlier.kind()) && PLACING.contains(later.kind());
        boolean naming = earlier.kind() == StaffEventKind.RENAMED && later.kind() == StaffEventKind.RENAMED;
        if ((placing || naming) && earlier.day().isAfter(later.day())) {
            found.add(noticed("event.order", who, earlier, later));
        } else if (placing
                && earlier.day().equals(later.day())
                && !earlier.organization().isEmpty()
                && !later.organization().isEmpty()
                && !earlier.organization().equals(later.organization())) {
            found.add(noticed("event.two-units", who, earlier, later));
        }
    }

    private static Noticed noticed(String rule, String who, Cause earlier, Cause later) {
        return new Noticed(
                FindingSeverity.HOLDS,
                rule,
                "",
                Gima.word(
                        "finding." + rule,
                        who,
                        earlier.day(),
                        kind(earlier),
                        reference(earlier),
                        later.day(),
                        kind(later),
                        reference(later)));
    }

    private static fudaban.ledger.Word kind(Cause cause) {
        return Gima.word("event." + cause.kind().getName().toLowerCase(java.util.Locale.ROOT));
    }

    private static String reference(Cause cause) {
        return cause.reference().isEmpty() ? "-" : cause.reference();
    }
}
