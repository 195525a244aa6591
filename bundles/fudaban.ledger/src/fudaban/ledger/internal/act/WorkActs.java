// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Work;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkSpan;
import fudaban.model.WorkState;
import java.time.Duration;
import java.util.List;

/** Work items from 着手 to 完了: the work history of 仕様書 2.6. */
final class WorkActs {
    /** A clock a little behind may not keep work from being entered. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    private WorkActs() {}

    static List<Act<?>> all() {
        return List.of(
                new CoreAct<>(Work.START, Work.Start.class, Roles.DESK, WorkActs::start),
                new CoreAct<>(Work.PAUSE, Work.Pause.class, Roles.DESK, WorkActs::pause),
                new CoreAct<>(Work.RESUME, Work.Resume.class, Roles.DESK, WorkActs::resume),
                new CoreAct<>(Work.FINISH, Work.Finish.class, Roles.DESK, WorkActs::finish),
                new CoreAct<>(Work.ENTER, Work.Enter.class, Roles.DESK, WorkActs::enter),
                new CoreAct<>(Work.NOTE, Work.Note.class, Roles.DESK, WorkActs::note),
                new CoreAct<>(Work.CORRECT, Work.Correct.class, Roles.DESK, WorkActs::correct));
    }

    private static void start(Work.Start input, Change change) throws Refusal {
        notAhead(change);
        WorkItem item = opened(input.row(), input.title(), input.kind(), change);
        item.setStarted(change.happened());
        item.setAskedBy(blankToNull(input.askedBy()));
        if (input.switching()) {
            WorkSpans.restOthers(item, change);
        }
        WorkSpans.begin(item, change.happened(), change);
        WorkSpans.tell(item, change.happened(), change.happened(), input.reason(), change);
    }

    private static WorkItem opened(String row, String title, WorkKind kind, Change change) throws Refusal {
        if (row == null || row.isBlank() || title == null || title.isBlank()) {
            throw new Refusal(WorkActs.class, "work.nameless");
        }
        WorkItem item = change.create(WorkItem.class);
        item.setNumber("%s-%04d".formatted(change.day(), change.next("work-" + change.day())));
        item.setRow(row);
        item.setTitle(title);
        item.setKind(kind == null ? WorkKind.HAND : kind);
        item.setState(WorkState.RUNNING);
        item.setAccount(change.actor().account());
        item.setStartEntered(change.now());
        return item;
    }

    private static void pause(Work.Pause input, Change change) throws Refusal {
        notAhead(change);
        WorkItem item = unfinished(input.item(), change);
        if (item.getState() == WorkState.PAUSED) {
            throw new Refusal(WorkActs.class, "work.paused", item.getNumber());
        }
        WorkSpans.end(item, change.happened(), input.reason(), change);
        item.setState(WorkState.PAUSED);
    }

    private static void resume(Work.Resume input, Change change) throws Refusal {
        notAhead(change);
        WorkItem item = unfinished(input.item(), change);
        if (item.getState() == WorkState.RUNNING) {
            throw new Refusal(WorkActs.class, "work.running", item.getNumber());
        }
        List<WorkSpan> spans = WorkSpans.of(item, change);
        if (!spans.isEmpty() && change.happened().isBefore(spans.getLast().getEnd())) {
            throw new Refusal(WorkActs.class, "work.before-pause", item.getNumber());
        }
        if (input.switching()) {
            WorkSpans.restOthers(item, change);
        }
        item.setState(WorkState.RUNNING);
        WorkSpans.begin(item, change.happened(), change);
        WorkSpans.tell(item, change.happened(), change.happened(), input.reason(), change);
    }

    private static void finish(Work.Finish input, Change change) throws Refusal {
        notAhead(change);
        WorkItem item = unfinished(input.item(), change);
        if (change.happened().isBefore(item.getStarted())) {
            throw new Refusal(WorkActs.class, "work.before-start", item.getNumber());
        }
        if (item.getState() == WorkState.RUNNING) {
            WorkSpans.end(item, change.happened(), input.reason(), change);
        } else {
            WorkSpans.tell(item, change.happened(), change.happened(), input.reason(), change);
        }
        item.setState(WorkState.FINISHED);
        item.setFinished(change.happened());
        item.setFinishEntered(change.now());
        var text = new Work.Text(
                input.content(), input.outcome(), input.handover(), input.count(), input.protectedContent(), null);
        fill(item, text);
    }

    private static void enter(Work.Enter input, Change change) throws Refusal {
        notAhead(change);
        WorkItem item = opened(input.row(), input.title(), input.kind(), change);
        if (input.begin() == null || change.happened().isBefore(input.begin())) {
            throw new Refusal(WorkActs.class, "work.before-start", item.getNumber());
        }
        item.setStarted(input.begin());
        item.setState(WorkState.FINISHED);
        item.setFinished(change.happened());
        item.setFinishEntered(change.now());
        if (input.text() != null) {
            fill(item, input.text());
        }
        WorkSpan span = WorkSpans.begin(item, input.begin(), change);
        span.setEnd(change.happened());
        span.setEndEntered(change.now());
        WorkSpans.tell(item, input.begin(), change.happened(), input.reason(), change);
    }

    private static void note(Work.Note input, Change change) throws Refusal {
        WorkItem item = unfinished(input.item(), change);
        if (input.text() == null || input.text().isBlank()) {
            throw new Refusal(WorkActs.class, "work.no-text");
        }
        String line = input.text().strip();
        item.setNotes(item.getNotes() == null ? line : item.getNotes() + "\n" + line);
    }

    private static void correct(Work.Correct input, Change change) throws Refusal {
        WorkItem item = change.load(WorkItem.class, input.item());
        if (input.row() != null && !input.row().isBlank()) {
            item.setRow(input.row());
            WorkSpans.of(item, change).forEach(span -> span.setRow(input.row()));
        }
        if (input.title() != null && !input.title().isBlank()) {
            item.setTitle(input.title());
        }
        if (input.text() != null) {
            fill(item, input.text());
        }
        WorkSpans.correct(item, input, change);
    }

    private static WorkItem unfinished(String id, Change change) throws Refusal {
        WorkItem item = change.load(WorkItem.class, id);
        if (item.getState() == WorkState.FINISHED) {
            throw new Refusal(WorkActs.class, "work.finished", item.getNumber());
        }
        return item;
    }

    static void notAhead(Change change) throws Refusal {
        if (change.happened().isAfter(change.now().plus(AHEAD))) {
            throw new Refusal(WorkActs.class, "work.ahead");
        }
    }

    private static void fill(WorkItem item, Work.Text text) {
        if (text.content() != null) {
            item.setContent(blankToNull(text.content()));
        }
        if (text.outcome() != null) {
            item.setOutcome(blankToNull(text.outcome()));
        }
        if (text.handover() != null) {
            item.setHandover(blankToNull(text.handover()));
        }
        if (text.count() != null) {
            item.setCount(text.count());
        }
        if (text.protectedContent() != null) {
            item.setProtectedContent(blankToNull(text.protectedContent()));
        }
        if (text.askedBy() != null) {
            item.setAskedBy(blankToNull(text.askedBy()));
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
