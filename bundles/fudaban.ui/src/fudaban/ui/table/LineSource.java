// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;

/** Lines that are put together from several records and therefore sorted and narrowed here: some thousands at most. */
public final class LineSource implements RecordSource {
    private final RecordSource ledger;
    private final List<EAttribute> searched;
    private volatile List<Row> lines = List.of();

    /**
     * @param ledger where access is recorded
     * @param searched where a text is looked for
     */
    public LineSource(RecordSource ledger, List<EAttribute> searched) {
        this.ledger = ledger;
        this.searched = List.copyOf(searched);
    }

    /** These instead of those before. */
    public void show(List<Row> read) {
        lines = List.copyOf(read);
    }

    /** All of them, in the order they were given. */
    public List<Row> lines() {
        return lines;
    }

    @Override
    public Page page(Query<?> query) {
        Stream<Row> found = found(query);
        if (query.order().isPresent()) {
            Comparator<Row> order =
                    Comparator.comparing(row -> key(row.get(query.order().get())));
            found = found.sorted(query.descending() ? order.reversed() : order);
        }
        return new Page(found.toList(), Optional.empty());
    }

    /** Numbers and days compare as such; everything else as text. */
    private static String key(Object value) {
        return value instanceof Integer number ? "%012d".formatted(number) : String.valueOf(value == null ? "" : value);
    }

    private Stream<Row> found(Query<?> query) {
        String text = fold(query.text());
        return lines.stream()
                .filter(row -> query.conditions().stream().allMatch(condition -> holds(row, condition)))
                .filter(row -> text.isEmpty()
                        || searched.stream()
                                .anyMatch(feature -> row.get(feature) instanceof String value
                                        && fold(value).contains(text)));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static boolean holds(Row row, Query.Condition condition) {
        Object value = row.get(condition.feature());
        boolean empty = value == null || value.toString().isEmpty();
        Object asked = condition.values().isEmpty() ? null : condition.values().getFirst();
        return switch (condition.operator()) {
            case IS -> Objects.equals(value, asked);
            case IS_NOT -> !Objects.equals(value, asked);
            case IN -> condition.values().contains(value);
            case EMPTY -> empty;
            case NOT_EMPTY -> !empty;
            case FROM -> !empty && ((Comparable<Object>) value).compareTo(asked) >= 0;
            case TO -> !empty && ((Comparable<Object>) value).compareTo(asked) <= 0;
            case BEGINS -> !empty && value.toString().startsWith(String.valueOf(asked));
        };
    }

    @Override
    public Count count(Query<?> query) {
        return new Count((int) found(query).count(), false);
    }

    @Override
    public List<Group> groups(Query<?> query, EAttribute feature) {
        Map<Object, Long> counts = new HashMap<>();
        found(query).forEach(row -> counts.merge(Optional.ofNullable(row.get(feature)), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(each -> new Group(((Optional<?>) each.getKey()).orElse(null), each.getValue()))
                .sorted(Comparator.comparingLong(Group::count).reversed())
                .toList();
    }

    @Override
    public void exported(String what, List<String> records) throws Refusal {
        ledger.exported(what, records);
    }

    @Override
    public void leaves(Ledger.AccessKind kind, String what, List<String> ids, Classification most) throws Refusal {
        ledger.leaves(kind, what, ids, most);
    }

    @Override
    public void printed(String what, List<String> records) throws Refusal {
        ledger.printed(what, records);
    }

    @Override
    public boolean practising() {
        return ledger.practising();
    }
}
