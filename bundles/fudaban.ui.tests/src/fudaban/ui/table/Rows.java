// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;

/** Numbered cards whose holders' names the reader may not see. */
final class Rows implements RecordSource {
    static final EAttribute NUMBER = Literals.CREDENTIAL__NUMBER;
    static final EAttribute HOLDER = Literals.CREDENTIAL__HOLDER_NAME;

    private final int size;
    final List<String> exported = new ArrayList<>();
    final List<String> printed = new ArrayList<>();
    int pages;
    boolean refusing;
    /** Rows before this one are there no longer. */
    int begin;

    Rows(int size) {
        this.size = size;
    }

    private List<Row> found(Query<?> query) {
        List<Row> rows = new ArrayList<>();
        for (int i = begin; i < size; i++) {
            String number = "N%04d".formatted(i);
            if (number.contains(query.text())
                    && query.conditions().stream()
                            .allMatch(each -> number.endsWith("" + each.values().getFirst()))) {
                rows.add(new Row("id" + i, 1, Map.of(NUMBER, number), Set.of(HOLDER)));
            }
        }
        return rows;
    }

    @Override
    public Page page(Query<?> query) throws Refusal {
        if (refusing) {
            throw new Refusal(Rows.class, "refused");
        }
        pages++;
        List<Row> all = found(query);
        int from = query.after().map(cursor -> Integer.parseInt(cursor.key())).orElse(0);
        int to = Math.min(all.size(), from + query.limit());
        return new Page(
                all.subList(from, to), to < all.size() ? Optional.of(new Query.Cursor("" + to, "")) : Optional.empty());
    }

    @Override
    public Count count(Query<?> query) throws Refusal {
        if (refusing) {
            throw new Refusal(Rows.class, "refused");
        }
        return new Count(found(query).size(), false);
    }

    @Override
    public List<Group> groups(Query<?> query, EAttribute feature) throws Refusal {
        if (refusing) {
            throw new Refusal(Rows.class, "refused");
        }
        // By the last digit, so that a group is found again by its condition.
        return java.util.stream.IntStream.range(0, Math.min(10, size))
                .mapToObj(digit -> new Group(
                        "" + digit, found(query.where(feature, "" + digit)).size()))
                .toList();
    }

    @Override
    public void printed(String what, List<String> records) {
        printed.addAll(records);
    }

    @Override
    public void exported(String what, List<String> records) {
        exported.addAll(records);
    }
}
