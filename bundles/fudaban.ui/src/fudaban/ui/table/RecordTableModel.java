// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table, loaded page by page as they come into sight. Knows nothing of widgets. Lives on the UI thread; only the source is called in the
 * background. Rows not loaded yet are counted by {@link #size()} for at most one page, so that the table can show that more follows.
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

    private final RecordSource source;
    private final Work work;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private Query<?> query;
    private Optional<Query.Cursor> next = Optional.empty();
    private Optional<Count> count = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();
    private boolean first = true;
    private boolean loading;
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

    /** Shows what a query finds, from its first page. Answers to earlier queries are dropped. */
    public void show(Query<?> wanted) {
        query = wanted;
        generation++;
        next = Optional.empty();
        failure = Optional.empty();
        first = true;
        load(generation, wanted);
        long mine = generation;
        work.background().execute(() -> {
            try {
                Count found = source.count(wanted);
                work.ui().execute(() -> {
                    if (mine == generation) {
                        count = Optional.of(found);
                        changed();
                    }
                });
            } catch (Refusal | RuntimeException refused) {
                fail(mine, refused);
            }
        });
    }

    /** Loads again what is shown. */
    public void reload() {
        if (query != null) {
            show(query);
        }
    }

    /** A row has come into sight: loads the next page when the row is not there yet. */
    public void seen(int index) {
        if (index >= rows.size() && next.isPresent() && !loading) {
            load(generation, query.after(next.get()));
        }
    }

    private void load(long mine, Query<?> page) {
        loading = true;
        changed();
        work.background().execute(() -> {
            try {
                Page loaded = source.page(page);
                work.ui().execute(() -> add(mine, loaded));
            } catch (Refusal | RuntimeException refused) {
                fail(mine, refused);
            }
        });
    }

    private void add(long mine, Page page) {
        if (mine != generation) {
            return;
        }
        if (first) {
            // The rows of the query before stay until now: no flicker while someone types.
            rows.clear();
            first = false;
        }
        rows.addAll(page.rows());
        next = page.next();
        loading = false;
        changed();
    }

    private void fail(long mine, Throwable why) {
        work.ui().execute(() -> {
            if (mine == generation) {
                loading = false;
                next = Optional.empty();
                failure = Optional.of(why);
                changed();
            }
        });
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Rows the table makes room for: those loaded and at most one page that follows. */
    public int size() {
        return rows.size() + (next.isPresent() && query != null ? query.limit() : 0);
    }

    /** How many rows are loaded. */
    public int loaded() {
        return rows.size();
    }

    /** A row, empty while it is not loaded. */
    public Optional<Row> row(int index) {
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** What the table shows now. */
    public State state() {
        return failure.isPresent()
                ? State.FAILED
                : first && rows.isEmpty() ? State.LOADING : rows.isEmpty() ? State.EMPTY : State.READY;
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
}
