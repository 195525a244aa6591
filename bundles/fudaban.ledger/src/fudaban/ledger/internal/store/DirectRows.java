// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.model.ModelPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;

/** Rows of some features ({@link Query#only}) that are read together with the ids of a page, without the header of the record. */
final class DirectRows {
    /** The classification of the record in the table of its type. */
    private static final Column CLASSIFICATION = new Column(
            ModelPackage.Literals.RECORD__CLASSIFICATION,
            "classification",
            Kind.CHOICE,
            Classification.OPEN,
            false,
            Column.Search.NONE,
            false,
            Optional.empty(),
            false,
            false);

    private DirectRows() {}

    /** What to read: the columns wanted and, at the end, the record's classification; nothing where more than that is needed to show them. */
    static List<Column> columns(RecordType type, Query<?> query, Set<Classification> sight) {
        List<Column> columns = new ArrayList<>();
        for (EAttribute feature : query.only()) {
            Column column = type.column(feature);
            if (column == null
                    || column.secret()
                    || column.kind() == Kind.BYTES
                    || !Schema.sees(sight, type.classification(feature.getName()))) {
                return List.of();
            }
            columns.add(column);
        }
        if (columns.isEmpty() || query.asOf().isPresent()) {
            return List.of();
        }
        columns.add(CLASSIFICATION);
        return columns;
    }

    /** The rows of what was read. */
    static List<Row> of(List<Paging.Hit> hits, List<Column> columns, Set<Classification> sight) {
        int last = columns.size() - 1;
        var places = new RowValues.Places(
                columns.subList(0, last).stream().map(Column::feature).toList());
        List<Row> rows = new ArrayList<>(hits.size());
        for (Paging.Hit hit : hits) {
            var values = new RowValues(places, hit.values());
            boolean whole = Schema.sees(sight, (Classification) hit.values()[last]);
            rows.add(
                    whole
                            ? new Row(hit.id(), 0, values, Set.of())
                            : new Row(hit.id(), 0, Map.of(), Set.copyOf(values.keySet())));
        }
        return rows;
    }

    /** What is wanted of rows that were read as a whole; all where nothing is said. */
    static List<Row> only(List<Row> rows, Set<EAttribute> features) {
        return features.isEmpty()
                ? rows
                : rows.stream().map(row -> only(row, features)).toList();
    }

    private static Row only(Row row, Set<EAttribute> features) {
        Map<EAttribute, Object> values = new HashMap<>(row.values());
        values.keySet().retainAll(features);
        return new Row(
                row.id(),
                0,
                values,
                row.masked().stream().filter(features::contains).collect(Collectors.toSet()));
    }
}
