// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Upkeep.Progress;
import fudaban.ledger.act.WorkPiece;
import fudaban.personnel.Personnel;
import fudaban.personnel.StaffEvent;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a table of staff events would do, before anything is done. The same table again gives a plan without events.
 *
 * @param events by day, then as they stand in the table
 * @param unchanged how many were entered before, or wait for their day already
 * @param findings what is wrong; lines with an error or a contradiction are left out
 */
public record EventsPlan(List<Planned> events, int unchanged, List<Finding> findings) {
    /** Keeps sorted copies. */
    public EventsPlan {
        events = List.copyOf(events);
        findings = findings.stream().sorted(Finding.BY_PLACE).toList();
    }

    /**
     * An event and where it stands.
     *
     * @param line of the file, from 1
     */
    public record Planned(int line, StaffEvent event) {}

    /**
     * What became of it.
     *
     * @param entered receipts of what took effect
     * @param reserved numbers of the 予約 for what is still to come
     * @param refused what could not be entered, because records changed since the plan was made
     */
    public record Applied(List<Receipt> entered, List<String> reserved, List<Finding> refused) {}

    /** How many have a day that is still to come. */
    public long ahead(LocalDate today) {
        return events.stream()
                .filter(each -> each.event().effectiveOn().isAfter(today))
                .count();
    }

    /** How many lines are left out. */
    public long leftOut() {
        return findings.stream()
                .filter(Finding::stops)
                .mapToInt(Finding::line)
                .distinct()
                .count();
    }

    /**
     * Enters the events one by one within one work item; before their day as 予約. One that is refused does not keep the others from it.
     *
     * @param title title of the work item
     */
    public Applied apply(Ledger ledger, Session session, String title, Progress progress) throws Refusal {
        var applied = new Applied(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (events.isEmpty()) {
            return applied;
        }
        var intake = new StaffEvents(ledger, session);
        try (var piece = WorkPiece.begin(ledger, session, Personnel.EVENTS_ROW, title, outcome(applied))) {
            for (int i = 0; i < events.size(); i++) {
                progress.done(i, events.size());
                enter(events.get(i), intake, piece.item(), applied);
                piece.says(
                        outcome(applied),
                        applied.entered().size() + applied.reserved().size());
            }
            progress.done(events.size(), events.size());
        }
        return applied;
    }

    private String outcome(Applied applied) {
        return Words.text(
                "events.outcome",
                applied.entered().size(),
                applied.reserved().size(),
                unchanged,
                leftOut() + applied.refused().size());
    }

    private static void enter(Planned planned, StaffEvents intake, String item, Applied applied) {
        try {
            Receipt receipt = intake.submit(planned.event(), item);
            if (receipt.request().isPresent()) {
                applied.reserved().add(receipt.request().get());
            } else {
                applied.entered().add(receipt);
            }
        } catch (Refusal refused) {
            applied.refused()
                    .add(new Finding(planned.line(), "", Severity.CONTRADICTION, refused.key(), refused::sentence));
        }
    }
}
