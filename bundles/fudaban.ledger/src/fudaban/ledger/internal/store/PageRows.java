// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.model.ModelPackage.Literals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;

/**
 * What is read of each record of a page, and the rows made of it, masked. Which features the reader may see is found out once for all of them; where some of
 * the type's own features are wanted only ({@link Query#only}) and none of them is masked, the header of the record is not read.
 */
final class PageRows {
    /** What a row shows of the header, and where it stands. */
    private static final Map<EAttribute, String> HEADER = ofHeader();

    private static final String CLASSIFICATION = "t.classification";

    private final Set<Classification> sight;
    private final boolean header;
    private final List<String> names = new ArrayList<>();
    private final List<EAttribute> features = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    /** Where the features of the type begin. */
    private final int own;

    private final RowValues.Places places;
    /** Which of the features the reader may see. */
    private final boolean[] seen;

    private final boolean allSeen;
    private final int classification;
    private final int version;

    private static Map<EAttribute, String> ofHeader() {
        Map<EAttribute, String> names = new LinkedHashMap<>();
        names.put(Literals.RECORD__ID, "r.id");
        names.put(Literals.RECORD__VERSION, "r.version");
        names.put(Literals.RECORD__CREATED, "r.created");
        names.put(Literals.RECORD__CHANGED, "r.changed");
        names.put(Literals.RECORD__CLASSIFICATION, "r.classification");
        names.put(Literals.RECORD__LABEL, "r.label");
        return names;
    }

    private PageRows(RecordType type, List<Column> columns, boolean header, Set<Classification> sight) {
        this.sight = sight;
        this.header = header;
        if (header) {
            HEADER.forEach(this::add);
        }
        this.own = features.size();
        columns.forEach(column -> add(column.feature(), "t." + column.name()));
        this.places = new RowValues.Places(features);
        this.seen = new boolean[features.size()];
        boolean all = true;
        for (int i = 0; i < seen.length; i++) {
            seen[i] = visible(type, features.get(i), sight);
            all &= seen[i];
        }
        this.allSeen = all;
        if (!header) {
            // At the end, where it is none of the values.
            add(Literals.RECORD__CLASSIFICATION, CLASSIFICATION);
        }
        this.classification = features.indexOf(Literals.RECORD__CLASSIFICATION);
        this.version = features.indexOf(Literals.RECORD__VERSION);
    }

    private void add(EAttribute feature, String name) {
        features.add(feature);
        kinds.add(Kind.of(feature));
        names.add(name);
    }

    private static boolean visible(RecordType type, EAttribute feature, Set<Classification> sight) {
        Column column = type.column(feature);
        return (column == null || !column.secret()) && Schema.sees(sight, type.classification(feature.getName()));
    }

    /** What to read for a query: long bytes never. */
    static PageRows of(RecordType type, Query<?> query, Set<Classification> sight) {
        List<Column> own = type.columns().stream()
                .filter(column -> column.kind() != Kind.BYTES)
                .toList();
        List<Column> wanted = own.stream()
                .filter(column -> query.only().contains(column.feature()))
                .filter(column -> visible(type, column.feature(), sight))
                .toList();
        boolean some = !wanted.isEmpty()
                && wanted.size() == query.only().size()
                && query.asOf().isEmpty();
        return new PageRows(type, some ? wanted : own, !some, sight);
    }

    /** Whether headers are read, too. */
    boolean header() {
        return header;
    }

    /** What is read of the header, {@code r}. */
    List<String> headerNames() {
        return names.subList(0, own);
    }

    /** What is read of the table of the type, {@code t}. */
    List<String> ownNames() {
        return names.subList(own, names.size());
    }

    /** What a row holds from a place on, in the order of {@link #ownNames}; the header is still empty. */
    Object[] own(ResultSet row, int first) throws SQLException {
        Object[] values = new Object[kinds.size()];
        fill(values, own, values.length, row, first);
        return values;
    }

    /** Adds what a row holds from a place on, in the order of {@link #headerNames}. */
    void header(Object[] values, ResultSet row, int first) throws SQLException {
        fill(values, 0, own, row, first);
    }

    /** Whether all was there: the header, too. */
    boolean whole(Object[] values) {
        return values[classification] != null;
    }

    private void fill(Object[] values, int from, int to, ResultSet row, int first) throws SQLException {
        for (int i = from; i < to; i++) {
            values[i] = kinds.get(i).get(row, first + i - from, features.get(i));
        }
    }

    /** The row of what was read; what the reader may not see is taken out of the values. */
    Row row(String id, Object[] values) {
        long read = header ? (Long) values[version] : 0;
        boolean whole = Schema.sees(sight, (Classification) values[classification]);
        Set<EAttribute> masked = whole && allSeen ? Set.of() : mask(values, whole);
        return new Row(id, read, new RowValues(places, values), masked);
    }

    private Set<EAttribute> mask(Object[] values, boolean whole) {
        Set<EAttribute> masked = new HashSet<>();
        for (int i = 0; i < seen.length; i++) {
            boolean shown = features.get(i) == Literals.RECORD__ID || whole && seen[i];
            if (!shown && values[i] != null) {
                masked.add(features.get(i));
                values[i] = null;
            }
        }
        return masked;
    }

    /** What is wanted of rows that were read as a whole; all where nothing is said. */
    List<Row> only(List<Row> rows, Set<EAttribute> wanted) {
        return wanted.isEmpty() || !header
                ? rows
                : rows.stream().map(row -> only(row, wanted)).toList();
    }

    private static Row only(Row row, Set<EAttribute> wanted) {
        Map<EAttribute, Object> values = new HashMap<>(row.values());
        values.keySet().retainAll(wanted);
        return new Row(
                row.id(),
                0,
                values,
                row.masked().stream().filter(wanted::contains).collect(Collectors.toSet()));
    }
}
