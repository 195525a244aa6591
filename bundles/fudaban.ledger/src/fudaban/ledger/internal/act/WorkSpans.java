// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Work;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkRecorded;
import fudaban.model.WorkSpan;
import fudaban.model.WorkState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The stretches of a work item: one without end while it runs, none overlapping another of the same item. */
final class WorkSpans {
    private static final int MOST = 1000;

    private WorkSpans() {}

    /** All stretches of an item, first begun first. */
    static List<WorkSpan> of(WorkItem item, Change change) {
        return change
                .list(Query.of(WorkSpan.class)
                        .where(Literals.WORK_SPAN__ITEM, item.getId())
                        .limit(MOST))
                .stream()
                .sorted(Comparator.comparing(WorkSpan::getBegin).thenComparing(WorkSpan::getId))
                .toList();
    }

    static WorkSpan begin(WorkItem item, Instant at, Change change) {
        WorkSpan span = change.create(WorkSpan.class);
        span.setItem(item.getId());
        span.setAccount(change.actor().account());
        span.setRow(item.getRow());
        span.setKind(item.getKind());
        span.setBegin(at);
        span.setBeginEntered(change.now());
        return span;
    }

    /** Ends the running stretch of an item. */
    static void end(WorkItem item, Instant at, String reason, Change change) throws Refusal {
        List<WorkSpan> spans = of(item, change);
        // Items from before stretches were kept have none.
        WorkSpan span = spans.isEmpty() ? begin(item, item.getStarted(), change) : spans.getLast();
        if (at.isBefore(span.getBegin())) {
            throw new Refusal(WorkActs.class, "work.before-start", item.getNumber());
        }
        span.setEnd(at);
        span.setEndEntered(change.now());
        tell(item, span.getBegin(), at, reason, change);
    }

    /** Everything else the actor's hands work on rests. What machines do goes on. */
    static void restOthers(WorkItem except, Change change) throws Refusal {
        var running = Query.of(WorkSpan.class)
                .where(Literals.WORK_SPAN__END, Operator.EMPTY)
                .where(Literals.WORK_SPAN__ACCOUNT, change.actor().account())
                .limit(MOST);
        for (WorkSpan span : change.list(running)) {
            if (span.getKind() == WorkKind.MACHINE || span.getItem().equals(except.getId())) {
                continue;
            }
            WorkItem other = change.load(WorkItem.class, span.getItem());
            end(other, later(change.happened(), span.getBegin()), null, change);
            other.setState(WorkState.PAUSED);
        }
    }

    /** Moves 着手 and the end of the last stretch; stretches stay in order and end after they begin. */
    static void correct(WorkItem item, Work.Correct input, Change change) throws Refusal {
        List<WorkSpan> spans = of(item, change);
        Instant from = item.getStarted();
        Instant to = item.getFinished() == null ? from : item.getFinished();
        if (input.begin() != null && !spans.isEmpty()) {
            spans.getFirst().setBegin(input.begin());
            spans.getFirst().setBeginEntered(change.now());
            item.setStarted(input.begin());
            item.setStartEntered(change.now());
        }
        if (input.end() != null && !spans.isEmpty() && spans.getLast().getEnd() != null) {
            spans.getLast().setEnd(input.end());
            spans.getLast().setEndEntered(change.now());
            if (item.getFinished() != null) {
                item.setFinished(input.end());
                item.setFinishEntered(change.now());
            }
        }
        ordered(item, spans, change);
        Instant begin = item.getStarted();
        Instant end = item.getFinished() == null ? begin : item.getFinished();
        tell(item, begin.isBefore(from) ? begin : from, later(end, to), input.reason(), change);
    }

    private static void ordered(WorkItem item, List<WorkSpan> spans, Change change) throws Refusal {
        Instant before = Instant.MIN;
        for (WorkSpan span : spans) {
            Instant end = span.getEnd() == null ? later(change.now(), span.getBegin()) : span.getEnd();
            if (span.getBegin().isBefore(before) || end.isBefore(span.getBegin())) {
                throw new Refusal(WorkActs.class, "work.order", item.getNumber());
            }
            if (end.isAfter(later(change.now(), span.getBegin()).plus(Duration.ofMinutes(2)))) {
                throw new Refusal(WorkActs.class, "work.ahead");
            }
            before = end;
        }
    }

    /** Tells each day the times touch; a reason that was given stays on the item. */
    static void tell(WorkItem item, Instant from, Instant to, String reason, Change change) {
        String given = reason == null || reason.isBlank() ? null : reason.strip();
        if (given != null) {
            item.setLateReason(given);
        }
        LocalDate last = change.day(to);
        for (LocalDate day = change.day(from); !day.isAfter(last); day = day.plusDays(1)) {
            WorkRecorded fact = ModelFactory.eINSTANCE.createWorkRecorded();
            fact.setSubject(item.getId());
            fact.setEffectiveOn(day);
            fact.setReason(given);
            fact.setUntil(to);
            change.tell(fact);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
