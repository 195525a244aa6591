// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.printer;

import fudaban.hardware.printer.CleaningRule;
import fudaban.hardware.printer.Printer;
import fudaban.issuance.Issuance;
import fudaban.issuance.batch.CardPrintStep;
import fudaban.issuance.internal.Pages;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Step;
import fudaban.model.StepState;
import fudaban.model.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** When a printer was cleaned and what it printed since: read from the work items and steps, kept nowhere else. */
public final class Cleanings {
    private static final String ROW = "3-2";

    private Cleanings() {}

    /** Row of 別表2 under which cleaning is recorded. */
    public static String row(Ledger ledger) {
        var cleaning = DeskPrinters.profile(ledger).cleaning();
        return cleaning == null || cleaning.row() == null ? ROW : cleaning.row();
    }

    /** What the title of a cleaning's work item ends with. */
    static String mark(String printer) {
        return "[" + printer + "]";
    }

    /**
     * Records that a printer was cleaned, as work under its row of 別表2.
     *
     * @return id of the work item
     */
    public static String done(Ledger ledger, Session session, Printer printer) throws Refusal {
        String title = say("printer.cleaning.title", printer.name()) + " " + mark(printer.id());
        String item = ledger.submit(session, Submission.of(Work.START, new Work.Start(row(ledger), title)))
                .records()
                .getFirst();
        ledger.submit(
                session,
                Submission.of(Work.FINISH, new Work.Finish(item, null, say("printer.cleaning.done"), null, 1)));
        return item;
    }

    private static String say(String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(Locale.JAPAN);
    }

    /** What is due. Before the first cleaning here the first printed card counts, or today. */
    public static CleaningRule.Due due(Ledger ledger, Session session, String printer) throws Refusal {
        LocalDate today = LocalDate.now(ledger.clock());
        Optional<Instant> last = last(ledger, session, printer);
        var since = new AtomicLong();
        var first = new AtomicReference<Instant>();
        Pages.each(
                ledger,
                session,
                Query.of(Step.class)
                        .where(Literals.STEP__KIND, CardPrintStep.KIND)
                        .where(Literals.STEP__STATE, StepState.DONE),
                step -> count(step, printer, last, since, first));
        Instant from = last.or(() -> Optional.ofNullable(first.get()))
                .orElse(ledger.clock().instant());
        return DeskPrinters.profile(ledger)
                .rule()
                .due(Optional.of(from.atZone(ledger.clock().getZone()).toLocalDate()), since.get(), today);
    }

    private static void count(
            Row step, String printer, Optional<Instant> last, AtomicLong since, AtomicReference<Instant> first) {
        Instant when = (Instant) step.get(Literals.RECORD__CREATED);
        if (CardPrintStep.printer(step.text(Literals.STEP__PLAN)).equals(printer)
                && (last.isEmpty() || when.isAfter(last.get()))) {
            since.incrementAndGet();
            first.accumulateAndGet(when, (one, other) -> one == null || other.isBefore(one) ? other : one);
        }
    }

    private static Optional<Instant> last(Ledger ledger, Session session, String printer) throws Refusal {
        return Pages.all(ledger, session, Query.of(WorkItem.class).where(Literals.WORK_ITEM__ROW, row(ledger))).stream()
                .filter(item -> item.text(Literals.WORK_ITEM__TITLE).endsWith(mark(printer)))
                .map(item -> (Instant) item.get(Literals.WORK_ITEM__FINISHED))
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
