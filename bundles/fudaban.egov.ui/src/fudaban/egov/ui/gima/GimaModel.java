// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.diff.LineText;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.ReleaseKind;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.gima.profile.CutOffs;
import fudaban.egov.gima.release.Releases;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.search.SearchModel;
import fudaban.ui.table.RecordTableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page shows, without widgets: releases, the one chosen with its four lists, the line chosen, 締切, and what comes next. */
final class GimaModel {
    private static final int PAGE = 200;

    /** What is listed of the release chosen. */
    enum View {
        LINES,
        FINDINGS,
        FILES,
        RESULTS
    }

    /** What comes next with the release chosen. */
    enum Next {
        PREPARE,
        CONFIRM,
        BUILD,
        SEND,
        RESULT,
        NONE
    }

    /**
     * A line in the words of the office.
     *
     * @param row the line
     * @param values 新旧対照 in the profile's order
     * @param causes the staff events it comes from; may be empty
     * @param found what the service's own export says instead; may be empty
     * @param findings what was found about it
     */
    record Shown(Row row, List<LineText.Value> values, String causes, String found, List<String> findings) {}

    private final GimaOffice office;
    private final Work work;
    private final Delay typing;
    private final RecordTableModel lines;
    private final RecordTableModel findings;
    private final RecordTableModel files;
    private final List<Runnable> listeners = new ArrayList<>();
    private SearchModel<ReleaseLine> search;
    private List<Row> releases = List.of();
    private List<CutOffs.Day> cutOffs = List.of();
    private Map<LineState, Integer> states = Map.of();
    private Optional<String> chosen = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();
    private View view = View.LINES;
    private boolean read;
    private long asked;

    GimaModel(GimaOffice office, Work work, Delay typing) {
        this.office = office;
        this.work = work;
        this.typing = typing;
        lines = new RecordTableModel(office.rows(), work);
        findings = new RecordTableModel(office.rows(), work);
        files = new RecordTableModel(office.rows(), work);
        search = searching();
    }

    private SearchModel<ReleaseLine> searching() {
        return new SearchModel<>(Releases.lines(chosen.orElse("")).limit(PAGE), typing, lines::show);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Reads everything anew; what was chosen stays chosen. */
    void refresh() {
        work.background().execute(() -> {
            try {
                List<Row> found = office.releases();
                List<CutOffs.Day> days = office.cutOffs();
                work.ui().execute(() -> take(found, days));
            } catch (Refusal | RuntimeException refused) {
                work.ui().execute(() -> fail(refused));
            }
        });
    }

    private void fail(Throwable why) {
        failure = Optional.of(why);
        read = true;
        changed();
    }

    private void take(List<Row> found, List<CutOffs.Day> days) {
        releases = found;
        cutOffs = days;
        failure = Optional.empty();
        read = true;
        boolean other = chosen().isEmpty();
        if (other) {
            chosen = releases.stream().findFirst().map(Row::id);
            search = searching();
            shown = Optional.empty();
        }
        count();
        list();
        changed();
    }

    private void count() {
        chosen.ifPresent(id -> work.background().execute(() -> {
            try {
                Map<LineState, Integer> now = office.states(id);
                work.ui().execute(() -> {
                    if (chosen.filter(id::equals).isPresent()) {
                        states = now;
                        changed();
                    }
                });
            } catch (Refusal | RuntimeException refused) {
                work.ui().execute(() -> fail(refused));
            }
        }));
    }

    boolean isRead() {
        return read;
    }

    Optional<Throwable> failure() {
        return failure;
    }

    /** Newest first. */
    List<Row> releases() {
        return releases;
    }

    List<CutOffs.Day> cutOffs() {
        return cutOffs;
    }

    Optional<Row> chosen() {
        return chosen.flatMap(
                id -> releases.stream().filter(row -> row.id().equals(id)).findFirst());
    }

    /** Lines of the release chosen, by state. */
    int count(LineState state) {
        return states.getOrDefault(state, 0);
    }

    /** Shows another release. */
    void choose(String release) {
        chosen = Optional.of(release);
        states = Map.of();
        search = searching();
        shown = Optional.empty();
        view = state().map(GimaModel::first).orElse(View.LINES);
        count();
        list();
        changed();
    }

    /** Shows the newest release; after one was made. */
    void chooseNewest() {
        chosen = Optional.empty();
        view = View.LINES;
        refresh();
    }

    /** What one wants to see first of a release in that state. */
    private static View first(ReleaseState state) {
        return switch (state) {
            case PREPARING, DRAFT, CONFIRMED, WITHDRAWN -> View.LINES;
            case BUILT -> View.FILES;
            case RELEASED, DONE -> View.RESULTS;
        };
    }

    Optional<ReleaseState> state() {
        return chosen().map(row -> (ReleaseState) row.get(Literals.RELEASE__STATE));
    }

    View view() {
        return view;
    }

    void view(View wanted) {
        view = wanted;
        search = searching();
        shown = Optional.empty();
        list();
        changed();
    }

    /** Search and filter of 差分 and 結果; another one for each release and view. */
    SearchModel<ReleaseLine> search() {
        return search;
    }

    RecordTableModel lines() {
        return lines;
    }

    RecordTableModel findings() {
        return findings;
    }

    RecordTableModel files() {
        return files;
    }

    /** Reads the list shown. */
    void list() {
        String release = chosen.orElse("");
        switch (view) {
            case LINES, RESULTS -> search.refresh();
            case FINDINGS -> findings.show(Releases.findings(release).limit(PAGE));
            case FILES -> files.show(Releases.files(release).limit(PAGE));
        }
    }

    /** Shows a line's 新旧対照. */
    void show(Optional<Row> line) {
        long mine = ++asked;
        if (line.isEmpty()) {
            shown = Optional.empty();
            changed();
            return;
        }
        Row row = line.get();
        work.background().execute(() -> {
            try {
                Shown now = shown(row, office.text(), office.findings(row));
                work.ui().execute(() -> {
                    if (mine == asked) {
                        shown = Optional.of(now);
                        changed();
                    }
                });
            } catch (Refusal | RuntimeException refused) {
                work.ui().execute(() -> fail(refused));
            }
        });
    }

    private static Shown shown(Row row, LineText text, List<String> findings) {
        String before = row.text(Literals.RELEASE_LINE__BEFORE);
        String found = row.text(Literals.RELEASE_LINE__FOUND);
        return new Shown(
                row,
                text.values(before, row.text(Literals.RELEASE_LINE__AFTER)),
                text.causes(fudaban.egov.gima.diff.Cause.of(row.text(Literals.RELEASE_LINE__CAUSE))),
                found.isEmpty() ? "" : text.changes(before, found),
                findings);
    }

    /** The line chosen, once it is read. */
    Optional<Shown> shown() {
        return shown;
    }

    /** Whether lines may be held or taken in. */
    boolean deciding() {
        return view == View.LINES && state().filter(ReleaseState.DRAFT::equals).isPresent();
    }

    /** What comes next; a new difference only when no release is open. */
    Next next() {
        Optional<ReleaseState> open = open().map(row -> (ReleaseState) row.get(Literals.RELEASE__STATE));
        if (open.isEmpty()) {
            return Next.PREPARE;
        }
        boolean here = open().map(Row::id).equals(chosen);
        return !here
                ? Next.NONE
                : switch (open.get()) {
                    case DRAFT -> Next.CONFIRM;
                    case CONFIRMED -> Next.BUILD;
                    case BUILT -> Next.SEND;
                    case RELEASED -> Next.RESULT;
                    case PREPARING -> Next.PREPARE;
                    case DONE, WITHDRAWN -> Next.NONE;
                };
    }

    /** The release that is neither done nor withdrawn. */
    Optional<Row> open() {
        return releases.stream()
                .filter(row -> switch ((ReleaseState) row.get(Literals.RELEASE__STATE)) {
                    case DONE, WITHDRAWN -> false;
                    default -> true;
                })
                .findFirst();
    }

    /** Whether the release chosen may go back to the preview. */
    boolean reopenable() {
        return state().filter(state -> state == ReleaseState.CONFIRMED || state == ReleaseState.BUILT)
                .isPresent();
    }

    /** Whether the release chosen may be withdrawn. */
    boolean withdrawable() {
        return reopenable() || state().filter(ReleaseState.DRAFT::equals).isPresent();
    }

    /** Whether the release chosen may be undone. */
    boolean undoable() {
        return open().isEmpty()
                && chosen().filter(row -> row.get(Literals.RELEASE__STATE) == ReleaseState.DONE
                                && row.get(Literals.RELEASE__KIND) == ReleaseKind.UPDATE)
                        .isPresent();
    }

    /** Whether there are files to check. */
    boolean checkable() {
        return state().filter(state ->
                        state == ReleaseState.BUILT || state == ReleaseState.RELEASED || state == ReleaseState.DONE)
                .isPresent();
    }
}
