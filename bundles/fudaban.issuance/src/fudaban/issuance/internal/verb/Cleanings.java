// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.printer.CleaningRule;
import fudaban.hardware.printer.Printer;
import fudaban.issuance.batch.CardPrintStep;
import fudaban.issuance.internal.Pages;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Step;
import fudaban.model.StepState;
import fudaban.model.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** When a printer was cleaned and what it printed since: read from the work items and steps, kept nowhere else. */
final class Cleanings {
    private static final String ROW = "3-2";

    private Cleanings() {}

    /** Row of 別表2 under which cleaning is recorded. */
    static String row(Invocation call) {
        var cleaning = PrinterDirectory.profile(call).cleaning();
        return cleaning == null || cleaning.row() == null ? ROW : cleaning.row();
    }

    /** What the title of a cleaning's work item ends with. */
    static String mark(Printer printer) {
        return "[" + printer.id() + "]";
    }

    /** What is due. Before the first cleaning here the first printed card counts, or today. */
    static CleaningRule.Due due(Invocation call, Printer printer) throws Refusal {
        LocalDate today = LocalDate.now(call.ledger().clock());
        Optional<Instant> last = last(call, printer);
        var since = new AtomicLong();
        var first = new AtomicReference<Instant>();
        Pages.each(
                call.ledger(),
                call.session(),
                Query.of(Step.class)
                        .where(Literals.STEP__KIND, CardPrintStep.KIND)
                        .where(Literals.STEP__STATE, StepState.DONE),
                step -> count(step, printer, last, since, first));
        Instant from = last.or(() -> Optional.ofNullable(first.get()))
                .orElse(call.ledger().clock().instant());
        return PrinterDirectory.profile(call)
                .rule()
                .due(Optional.of(from.atZone(call.ledger().clock().getZone()).toLocalDate()), since.get(), today);
    }

    private static void count(
            Row step, Printer printer, Optional<Instant> last, AtomicLong since, AtomicReference<Instant> first) {
        Instant when = (Instant) step.get(Literals.RECORD__CREATED);
        if (CardPrintStep.printer(step.text(Literals.STEP__PLAN)).equals(printer.id())
                && (last.isEmpty() || when.isAfter(last.get()))) {
            since.incrementAndGet();
            first.accumulateAndGet(when, (one, other) -> one == null || other.isBefore(one) ? other : one);
        }
    }

    private static Optional<Instant> last(Invocation call, Printer printer) throws Refusal {
        return Pages.all(
                        call.ledger(),
                        call.session(),
                        Query.of(WorkItem.class).where(Literals.WORK_ITEM__ROW, row(call)))
                .stream()
                .filter(item -> item.text(Literals.WORK_ITEM__TITLE).endsWith(mark(printer)))
                .map(item -> (Instant) item.get(Literals.WORK_ITEM__FINISHED))
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
