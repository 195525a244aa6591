// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The lines of a table: rows, loaded page by page as they come into sight, or groups whose rows are loaded when one is opened. Knows nothing of widgets. Lives
 * on the UI thread; only the source is called in the background. Rows not loaded yet are counted by {@link #size()} for at most one page, so that the table
 * can show that more follows.
 */
public final class RecordTableModel {
    /** What the table shows. */
    public enum State {
        /** Nothing asked for yet, or the first page under way. */
        LOADING,
        READY,
        EMPTY,
        FAILED
    }

    /**
     * The heading of a group.
     *
     * @param group its value and how many there are
     * @param open whether its rows are shown
     */
    public record Heading(Group group, boolean open) {}

    private record Place(Section section, int line) {}

    private final RecordSource source;
    private final Work work;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Section> sections = List.of();
    private Query<?> query;
    private Optional<EAttribute> grouping = Optional.empty();
    private Optional<Count> count = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();
    private boolean first = true;
    private long generation;

    /** A model without rows until {@link #show}. */
    public RecordTableModel(RecordSource source, Work work) {
        this.source = source;
        this.work = work;
    }

    /** Tells of every change, on the UI thread. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Shows what a query finds, from its beginning. Answers to earlier queries are dropped. */
    public void show(Query<?> wanted) {
        query = wanted;
        generation++;
        failure = Optional.empty();
        first = true;
        if (grouping.isPresent()) {
            loadGroups(wanted, grouping.get());
        } else {
            load(Section.whole(wanted), wanted);
        }
        ask(() -> source.count(wanted), found -> {
            count = Optional.of(found);
            changed();
        });
    }

    /** Groups by a feature, or no more. Groups are closed at first. */
    public void groupBy(Optional<EAttribute> feature) {
        if (!grouping.equals(feature)) {
            grouping = feature;
            sections = List.of();
            reload();
        }
    }

    /** What is grouped by. */
    public Optional<EAttribute> grouping() {
        return grouping;
    }

    /** Loads again what is shown. */
    public void reload() {
        if (query != null) {
            show(query);
        }
    }

    /** A line has come into sight: loads the next page when its row is not there yet. */
    public void seen(int line) {
        place(line).ifPresent(place -> place.section.wanted(place.line).ifPresent(page -> load(place.section, page)));
    }

    private void loadGroups(Query<?> wanted, EAttribute feature) {
        changed();
        ask(() -> source.groups(wanted, feature), groups -> {
            first = false;
            sections = groups.stream()
                    .map(group -> Section.of(group, narrowed(wanted, feature, group.value())))
                    .toList();
            changed();
        });
    }

    private static Query<?> narrowed(Query<?> query, EAttribute feature, Object value) {
        return value == null
                ? query.where(feature, Query.Operator.EMPTY)
                : query.where(feature, Query.Operator.IS, value);
    }

    private void load(Section section, Query<?> page) {
        section.loading();
        changed();
        ask(() -> source.page(page), loaded -> {
            if (first && section.group().isEmpty()) {
                // The rows of the query before stay until now: no flicker while someone types.
                sections = List.of(section);
                first = false;
            }
            section.add(loaded);
            changed();
        });
    }

    private <T> void ask(Callable<T> question, Consumer<T> answer) {
        long mine = generation;
        work.background().execute(() -> {
            try {
                T found = question.call();
                work.ui().execute(() -> {
                    if (mine == generation) {
                        answer.accept(found);
                    }
                });
            } catch (Exception refused) {
                work.ui().execute(() -> fail(mine, refused));
            }
        });
    }

    private void fail(long mine, Throwable why) {
        if (mine == generation) {
            sections.forEach(Section::stop);
            failure = Optional.of(why);
            changed();
        }
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private Optional<Place> place(int line) {
        int rest = line;
        for (Section section : sections) {
            int size = section.size();
            if (rest < size) {
                return rest < 0 ? Optional.empty() : Optional.of(new Place(section, rest));
            }
            rest -= size;
        }
        return Optional.empty();
    }

    /** Lines the table makes room for: headings, rows loaded, and at most one page that follows. */
    public int size() {
        return sections.stream().mapToInt(Section::size).sum();
    }

    /** How many rows are loaded. */
    public int loaded() {
        return sections.stream().mapToInt(Section::loaded).sum();
    }

    /** The row in a line, empty while it is not loaded and for headings. */
    public Optional<Row> row(int line) {
        return place(line).flatMap(place -> place.section.row(place.line));
    }

    /** The heading in a line. */
    public Optional<Heading> heading(int line) {
        return place(line)
                .filter(place -> place.section.isHeading(place.line))
                .map(place -> new Heading(place.section.group().orElseThrow(), place.section.open()));
    }

    /** Opens or closes the group whose heading stands in a line; its rows are loaded when they are seen. */
    public void open(int line, boolean on) {
        place(line).filter(place -> place.section.isHeading(place.line)).ifPresent(place -> {
            place.section.open(on);
            changed();
        });
    }

    /** What the table shows now. */
    public State state() {
        if (failure.isPresent()) {
            return State.FAILED;
        }
        if (first && sections.isEmpty()) {
            return State.LOADING;
        }
        return size() == 0 ? State.EMPTY : State.READY;
    }

    /** How many records the query finds, once known. */
    public Optional<Count> count() {
        return count;
    }

    /** Why loading failed. */
    public Optional<Throwable> failure() {
        return failure;
    }

    /** What is shown; null before {@link #show}. */
    public Query<?> query() {
        return query;
    }

    /** Where the rows come from. */
    public RecordSource source() {
        return source;
    }

    /** Where work runs. */
    public Work work() {
        return work;
    }
}
