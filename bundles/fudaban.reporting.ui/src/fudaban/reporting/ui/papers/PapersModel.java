// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import fudaban.ledger.Refusal;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.papers.Checklist;
import fudaban.reporting.papers.PaperState;
import fudaban.ui.Work;
import fudaban.ui.job.Task;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** 表1 without widgets: its rows, the papers of the chosen row, one paper and what comes next with it. */
final class PapersModel {
    /** More papers than these are not listed; there are as many 日報 as service days. */
    static final int SHOWN = 60;

    /** Which papers of a row are listed. */
    enum Filter {
        /** Overdue, due, soon due, and the next one. */
        OPEN,
        HANDED_IN,
        AHEAD,
        /** Due before this desk began: handed in without it. */
        EARLIER
    }

    /** What comes next with a paper. */
    enum Next {
        SUBMIT,
        /** 日報 have a screen of their own. */
        GO,
        /** Made elsewhere: its files are entered. */
        FILES,
        RECEIVE,
        CLOSE,
        NONE
    }

    /**
     * A row of 表1.
     *
     * @param in how many of its papers were handed in
     * @param late how many are overdue
     * @param next when the next one is due, if any is left
     */
    record Group(String number, String name, int all, int in, int late, Optional<LocalDate> next) {}

    private final PaperOffice office;
    private final Work work;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Checklist.Item> all = List.of();
    private LocalDate began = LocalDate.MIN;
    private String row = "";
    private Filter filter = Filter.OPEN;
    private Checklist.Item selected;
    private Optional<PaperOffice.Draft> draft = Optional.empty();
    private String problem = "";
    private boolean reading;
    private long asked;

    PapersModel(PaperOffice office, Work work, Words words) {
        this.office = office;
        this.work = work;
        this.words = words;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads everything anew; what was chosen stays chosen. */
    void refresh() {
        reading = true;
        changed();
        work.background().execute(() -> {
            List<Checklist.Item> found = List.of();
            LocalDate first = LocalDate.MIN;
            String why = "";
            try {
                first = office.began();
                found = office.read();
            } catch (Refusal | RuntimeException failure) {
                why = words.failure(failure);
            }
            List<Checklist.Item> items = found;
            LocalDate day = first;
            String reason = why;
            work.ui().execute(() -> {
                began = day;
                take(items, reason);
            });
        });
    }

    private void take(List<Checklist.Item> items, String reason) {
        reading = false;
        all = items;
        problem = reason;
        if (groups().stream().noneMatch(group -> group.number().equals(row))) {
            row = groups().stream()
                    .min(Comparator.comparing((Group group) -> group.late() == 0)
                            .thenComparing(group -> group.next().orElse(LocalDate.MAX)))
                    .map(Group::number)
                    .orElse("");
        }
        Checklist.Item before = selected;
        selected = null;
        items().stream()
                .filter(item -> before != null && same(item, before))
                .findFirst()
                .or(() -> items().stream().findFirst())
                .ifPresentOrElse(this::select, this::changed);
    }

    private static boolean same(Checklist.Item one, Checklist.Item other) {
        return one.row().getNumber().equals(other.row().getNumber())
                && one.day().equals(other.day());
    }

    boolean reading() {
        return reading;
    }

    /** Why there is nothing; empty when there is. */
    String problem() {
        return problem;
    }

    /** The rows of 表1 in the contract's order. */
    List<Group> groups() {
        return all.stream()
                .map(item -> item.row().getNumber())
                .distinct()
                .map(this::group)
                .toList();
    }

    private Group group(String number) {
        List<Checklist.Item> own = all.stream()
                .filter(item -> item.row().getNumber().equals(number))
                .toList();
        return new Group(
                number,
                own.getFirst().row().getName(),
                own.size(),
                (int) own.stream().filter(item -> item.state().handedIn()).count(),
                (int) own.stream()
                        .filter(item -> item.state() == PaperState.LATE && !earlier(item))
                        .count(),
                own.stream()
                        .filter(item -> !item.state().handedIn() && item.state() != PaperState.LATE)
                        .map(Checklist.Item::due)
                        .min(Comparator.naturalOrder()));
    }

    /** The number of the chosen row. */
    String row() {
        return row;
    }

    void choose(String number) {
        row = number;
        selected = null;
        items().stream().findFirst().ifPresentOrElse(this::select, this::changed);
    }

    Filter filter() {
        return filter;
    }

    void filter(Filter wanted) {
        filter = wanted;
        selected = null;
        items().stream().findFirst().ifPresentOrElse(this::select, this::changed);
    }

    /** How many papers of the chosen row a filter leaves. */
    int count(Filter which) {
        return (int) filtered(which).count();
    }

    /** The papers listed: the oldest open one first, the newest handed in first. */
    List<Checklist.Item> items() {
        Comparator<Checklist.Item> order = Comparator.comparing(Checklist.Item::due);
        return filtered(filter)
                .sorted(filter == Filter.HANDED_IN ? order.reversed() : order)
                .limit(SHOWN)
                .toList();
    }

    private Stream<Checklist.Item> filtered(Filter which) {
        Optional<LocalDate> next = groupOf(row).flatMap(Group::next);
        return all.stream()
                .filter(item -> item.row().getNumber().equals(row))
                .filter(item -> which == filterOf(item, next));
    }

    private Optional<Group> groupOf(String number) {
        return all.stream().anyMatch(item -> item.row().getNumber().equals(number))
                ? Optional.of(group(number))
                : Optional.empty();
    }

    /** Whether it was due before this desk began and was not handed in at it. */
    boolean earlier(Checklist.Item item) {
        return !item.state().handedIn() && item.due().isBefore(began);
    }

    private Filter filterOf(Checklist.Item item, Optional<LocalDate> next) {
        if (earlier(item)) {
            return Filter.EARLIER;
        }
        if (item.state().handedIn()) {
            return Filter.HANDED_IN;
        }
        boolean waits = item.state() == PaperState.AHEAD
                && !next.filter(item.due()::equals).isPresent();
        return waits ? Filter.AHEAD : Filter.OPEN;
    }

    Optional<Checklist.Item> selected() {
        return Optional.ofNullable(selected);
    }

    /** Shows a paper; its draft is read in the background. */
    void select(Checklist.Item item) {
        selected = item;
        draft = Optional.empty();
        long mine = ++asked;
        changed();
        if (next(item) != Next.SUBMIT) {
            return;
        }
        work.background().execute(() -> {
            Optional<PaperOffice.Draft> made = Optional.empty();
            String why = "";
            try {
                made = Optional.of(office.draft(item));
            } catch (Refusal | RuntimeException failure) {
                why = words.failure(failure);
            }
            Optional<PaperOffice.Draft> result = made;
            String reason = why;
            work.ui().execute(() -> {
                if (mine == asked) {
                    draft = result;
                    problem = reason;
                    changed();
                }
            });
        });
    }

    /** The draft of the paper shown, once it is read. */
    Optional<PaperOffice.Draft> draft() {
        return draft;
    }

    /** Whether findings stop it unless somebody declares that they are none. */
    boolean stopped() {
        return draft.map(PaperOffice.Draft::findings).orElse(List.of()).stream()
                .anyMatch(finding -> finding.kind().stops());
    }

    /** What comes next with the paper shown. */
    Next next() {
        return selected().map(this::next).orElse(Next.NONE);
    }

    private Next next(Checklist.Item item) {
        Reports.Entry report = item.report();
        if (item.kind() == ReportKind.DAILY) {
            return Next.GO;
        }
        if (report != null) {
            return switch (report.state()) {
                case SUBMITTED -> Next.RECEIVE;
                case RECEIVED -> Next.CLOSE;
                default -> Next.NONE;
            };
        }
        if (item.kind() == ReportKind.PAPER) {
            return Next.FILES;
        }
        return first(item) ? Next.SUBMIT : Next.NONE;
    }

    /** A week is reported after the weeks before it. */
    private boolean first(Checklist.Item item) {
        return item.kind() != ReportKind.WEEKLY
                || all.stream()
                        .filter(each -> each.kind() == ReportKind.WEEKLY
                                && each.report() == null
                                && (earlier(item) || !earlier(each)))
                        .map(Checklist.Item::day)
                        .noneMatch(item.day()::isAfter);
    }

    /** Its paper: as it was handed in, else the draft. Takes a while. */
    byte[] paper() throws Refusal {
        return office.paper(Objects.requireNonNull(selected));
    }

    /** Hands the paper shown in. */
    Task submit(boolean checked) {
        Checklist.Item item = Objects.requireNonNull(selected);
        return progress -> {
            progress.say(words.say("submitting"));
            return office.handIn(item, checked);
        };
    }

    /** Enters the files of the paper shown. */
    Task submit(List<Path> files) {
        Checklist.Item item = Objects.requireNonNull(selected);
        return progress -> office.handIn(item, files);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
