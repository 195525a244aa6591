// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.diff.LineText;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
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
import java.util.EnumMap;
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

    /** What stands beside the list. */
    sealed interface Chosen {}

    /**
     * A line in the words of the office.
     *
     * @param row the line
     * @param values 新旧対照 in the profile's order
     * @param causes the staff events it comes from; may be empty
     * @param found what the service's own export says instead; may be empty
     * @param findings what was found about it
     */
    record Shown(Row row, List<LineText.Value> values, String causes, String found, List<String> findings)
            implements Chosen {}

    /** A finding about somebody who has no line. */
    record Finding(Row row) implements Chosen {}

    /** A file, told in full. */
    record File(Row row) implements Chosen {}

    /**
     * How many lines of the release chosen there are.
     *
     * @param states by state
     * @param conflicts those whose user the service holds otherwise than it said
     */
    record Counts(Map<LineState, Integer> states, int conflicts) {
        static final Counts NONE = new Counts(Map.of(), 0);
    }

    private final GimaOffice office;
    private final Work work;
    private final Delay typing;
    private final RecordTableModel lines;
    private final RecordTableModel findings;
    private final RecordTableModel files;
    private final RecordTableModel results;
    private final List<Runnable> listeners = new ArrayList<>();
    private Map<View, SearchModel<?>> searches;
    private List<Row> releases = List.of();
    private List<CutOffs.Day> cutOffs = List.of();
    private Counts counts = Counts.NONE;
    private Optional<String> chosen = Optional.empty();
    private Optional<Chosen> shown = Optional.empty();
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
        results = new RecordTableModel(office.rows(), work);
        search();
    }

    /** Begins all lists anew: another release has other ones. */
    private void search() {
        String release = chosen.orElse("");
        searches = new EnumMap<>(Map.of(
                View.LINES, new SearchModel<>(Releases.lines(release).limit(PAGE), typing, lines::show),
                View.FINDINGS, new SearchModel<>(Releases.findings(release).limit(PAGE), typing, findings::show),
                View.FILES, new SearchModel<>(Releases.files(release).limit(PAGE), typing, files::show),
                View.RESULTS, new SearchModel<>(Releases.sent(release).limit(PAGE), typing, results::show)));
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
        Optional<ReleaseState> before = state();
        releases = found;
        cutOffs = days;
        failure = Optional.empty();
        read = true;
        boolean other = chosen().isEmpty();
        if (other) {
            chosen = releases.stream().findFirst().map(Row::id);
            search();
            shown = Optional.empty();
        } else if (before.isPresent() && !before.equals(state())) {
            // It went a step on, or back: another list matters now.
            view = first(state().orElseThrow());
            shown = Optional.empty();
        }
        count();
        list();
        changed();
    }

    private void count() {
        chosen.ifPresent(id -> work.background().execute(() -> {
            try {
                Counts now = new Counts(office.states(id), office.conflicts(id));
                work.ui().execute(() -> {
                    if (chosen.filter(id::equals).isPresent()) {
                        counts = now;
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
        return counts.states().getOrDefault(state, 0);
    }

    /** Lines of the release chosen whose user the service holds otherwise than it said. */
    int conflicts() {
        return counts.conflicts();
    }

    /** Shows another release. */
    void choose(String release) {
        chosen = Optional.of(release);
        counts = Counts.NONE;
        search();
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
        shown = Optional.empty();
        list();
        changed();
    }

    /** Search, filters and order of the list shown; another one for each release and view. */
    SearchModel<?> narrowing() {
        return searches.get(view);
    }

    /** Those of a list that may not be the one shown. */
    SearchModel<?> narrowing(View of) {
        return searches.get(of);
    }

    /** Shows lines of one kind, or with null of all; instead of a kind, those that are in conflict. */
    void kind(Optional<LineKind> kind, boolean conflicting) {
        narrowing().filter(Literals.RELEASE_LINE__CONFLICT, conflicting ? Boolean.TRUE : null);
        narrowing().filter(Literals.RELEASE_LINE__KIND, kind.orElse(null));
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

    RecordTableModel results() {
        return results;
    }

    /** Reads the list shown. */
    void list() {
        narrowing().refresh();
    }

    /** Shows what a row of the list shown is about: 新旧対照 of a line or of a finding's line, or all of a file. */
    void show(Optional<Row> chosenRow) {
        long mine = ++asked;
        if (chosenRow.isEmpty()) {
            shown = Optional.empty();
            changed();
            return;
        }
        Row row = chosenRow.get();
        View from = view;
        work.background().execute(() -> {
            try {
                Chosen now = chosen(from, row);
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

    /** A sentence that was kept, in the language of the screen. */
    String kept(String sentence) {
        return office.kept(sentence);
    }

    private Chosen chosen(View from, Row row) throws Refusal {
        return switch (from) {
            case LINES, RESULTS -> shown(row, office.text(), office.findings(row));
            case FILES -> new File(row);
            case FINDINGS -> {
                Optional<Row> line = office.line(row);
                yield line.isPresent()
                        ? shown(line.get(), office.text(), office.findings(line.get()))
                        : new Finding(row);
            }
        };
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

    /** What was chosen in the list, once it is read. */
    Optional<Chosen> shown() {
        return shown;
    }

    /** What may be done now. */
    Allowed allowed() {
        return new Allowed(releases, chosen());
    }

    /** Whether lines may be held or taken in. */
    boolean deciding() {
        return view == View.LINES && state().filter(ReleaseState.DRAFT::equals).isPresent();
    }
}
