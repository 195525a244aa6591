// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of one query, as far as they were seen: a whole table, or one group of it below its heading. */
final class Section {
    private final Optional<Group> group;
    private final Query<?> query;
    private final List<Row> rows = new ArrayList<>();
    private Optional<Query.Cursor> next = Optional.empty();
    private boolean open;
    private boolean begun;
    private boolean loading;

    private Section(Optional<Group> group, Query<?> query) {
        this.group = group;
        this.query = query;
        open = group.isEmpty();
    }

    static Section whole(Query<?> query) {
        return new Section(Optional.empty(), query);
    }

    static Section of(Group group, Query<?> query) {
        return new Section(Optional.of(group), query);
    }

    Optional<Group> group() {
        return group;
    }

    boolean open() {
        return open;
    }

    void open(boolean on) {
        open = on;
    }

    /** Lines it takes: its heading, and while it is open its rows and at most one page that follows. */
    int size() {
        return head() + (open ? rows.size() + pending() : 0);
    }

    private int head() {
        return group.isPresent() ? 1 : 0;
    }

    private int pending() {
        if (begun && !loading && next.isEmpty()) {
            return 0;
        }
        int page = query.limit();
        return group.map(known -> (int) Math.min(page, Math.max(0, known.count() - rows.size())))
                .orElse(begun && (next.isPresent() || loading && !rows.isEmpty()) ? page : 0);
    }

    int loaded() {
        return rows.size();
    }

    boolean isHeading(int line) {
        return head() == 1 && line == 0;
    }

    Optional<Row> row(int line) {
        int index = line - head();
        return open && index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** The page to load when this line is seen, if one is wanted. */
    Optional<Query<?>> wanted(int line) {
        if (!open || loading || line - head() < rows.size()) {
            return Optional.empty();
        }
        if (!begun) {
            return Optional.of(query);
        }
        return next.map(query::after);
    }

    void loading() {
        loading = true;
        begun = true;
    }

    void add(Page page) {
        rows.addAll(page.rows());
        next = page.next();
        loading = false;
    }

    void stop() {
        loading = false;
        next = Optional.empty();
    }
}
