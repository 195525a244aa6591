// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.search;

import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Condition;
import fudaban.model.Record;
import fudaban.ui.Delay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Map<EAttribute, List<Condition>> conditions = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
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

    /** Puts these conditions on a feature in place of those before, beside what {@link #filter} says; none: it is free again. */
    public void narrow(EAttribute feature, List<Condition> wanted) {
        if (wanted.isEmpty()) {
            conditions.remove(feature);
        } else {
            conditions.put(feature, List.copyOf(wanted));
        }
        refresh();
    }

    /** The conditions on features, in the order they were put. */
    public Map<EAttribute, List<Condition>> narrowings() {
        return Collections.unmodifiableMap(conditions);
    }

    /** Sorts by a feature in one direction. */
    public void sort(EAttribute feature, boolean lastFirst) {
        order = Optional.of(feature);
        descending = lastFirst;
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
        conditions.clear();
        refresh();
    }

    /** Shows the query as it is now. */
    public void refresh() {
        show.accept(query());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Tells of every query shown, after it was. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The query as it is now. */
    public Query<T> query() {
        Query<T> query = order.isPresent() ? base.orderBy(order.get(), descending) : base;
        for (var filter : filters.entrySet()) {
            query = query.where(filter.getKey(), filter.getValue());
        }
        for (Condition condition :
                conditions.values().stream().flatMap(List::stream).toList()) {
            query = query.where(
                    condition.feature(),
                    condition.operator(),
                    condition.values().toArray());
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
        return !text.isEmpty() || !filters.isEmpty() || !conditions.isEmpty();
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
