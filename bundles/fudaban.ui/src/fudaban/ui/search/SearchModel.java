// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.search;

import fudaban.ledger.query.Query;
import fudaban.model.Record;
import fudaban.ui.Delay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;

/** What is searched, filtered and sorted by, and the query that comes of it. Typing is waited for; a filter or an order takes effect at once. */
public final class SearchModel<T extends Record> {
    private final Query<T> base;
    private final Delay delay;
    private final Consumer<Query<T>> show;
    private final Map<EAttribute, Object> filters = new LinkedHashMap<>();
    private String text = "";
    private Optional<EAttribute> order;
    private boolean descending;

    /**
     * @param base type, fixed conditions, first order and page size
     * @param delay how typing is waited for
     * @param show takes each new query
     */
    public SearchModel(Query<T> base, Delay delay, Consumer<Query<T>> show) {
        this.base = base;
        this.delay = delay;
        this.show = show;
        this.order = base.order();
        this.descending = base.descending();
    }

    /** Searches for a text once typing pauses; surrounding blanks, full-width ones too, do not count. */
    public void type(String typed) {
        String wanted = typed.strip();
        if (!wanted.equals(text)) {
            text = wanted;
            delay.run(this::refresh);
        }
    }

    /** Shows only records whose feature has this value; null: all. */
    public void filter(EAttribute feature, Object value) {
        if (value == null) {
            filters.remove(feature);
        } else {
            filters.put(feature, value);
        }
        refresh();
    }

    /** Sorts by a feature: first ascending, asked again descending. */
    public void sort(EAttribute feature) {
        descending = order.filter(feature::equals).isPresent() && !descending;
        order = Optional.of(feature);
        refresh();
    }

    /** Forgets text and filters; the order stays. */
    public void clear() {
        text = "";
        filters.clear();
        refresh();
    }

    /** Shows the query as it is now. */
    public void refresh() {
        show.accept(query());
    }

    /** The query as it is now. */
    public Query<T> query() {
        Query<T> query = order.isPresent() ? base.orderBy(order.get(), descending) : base;
        for (var filter : filters.entrySet()) {
            query = query.where(filter.getKey(), filter.getValue());
        }
        return query.matching(text);
    }

    /** The query without the filter on one feature: what its values are counted over. */
    public Query<T> queryWithout(EAttribute feature) {
        Object kept = filters.remove(feature);
        Query<T> query = query();
        if (kept != null) {
            filters.put(feature, kept);
        }
        return query;
    }

    /** The text searched for. */
    public String text() {
        return text;
    }

    /** The value a feature is filtered by. */
    public Optional<Object> filtered(EAttribute feature) {
        return Optional.ofNullable(filters.get(feature));
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return !text.isEmpty() || !filters.isEmpty();
    }

    /** What is sorted by. */
    public Optional<EAttribute> order() {
        return order;
    }

    /** Whether last comes first. */
    public boolean descending() {
        return descending;
    }
}
