// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.spi.TextKeys;
import fudaban.model.Classification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds records by text. The text's words must all be found, each in some feature the reader may see: within the folded value, or, of a feature with exact search,
 * as the whole of it. That condition alone is exact; where a word is rare, the search table narrows the records down first.
 */
final class TextSearch {
    /** Up to here records are fetched by the search table and sorted; above, the list is read in its order and each record is looked at. */
    private static final int RARE = 2000;

    private final TextKeys keys;
    private final Statements statements;

    TextSearch(TextKeys keys, Statements statements) {
        this.keys = keys;
        this.statements = statements;
    }

    /** The condition for a search text; nothing when it is blank. */
    Where of(Connection connection, RecordType type, String text, Set<Classification> sight) throws SQLException {
        var where = new Where();
        if (text.isBlank()) {
            return where;
        }
        List<Column> columns = type.searched().stream().filter(column -> Schema.sees(sight, column.classification())).toList();
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.strip().split("[\\s\\u3000]+")) {
            words.add(keys.fold(word));
        }
        words.remove("");
        if (columns.isEmpty() || words.isEmpty()) {
            return where.and("1 = 0");
        }
        for (String word : words) {
            rare(connection, type, columns, word).ifPresent(where::and);
        }
        words.forEach(word -> where.and(holds(columns, word)));
        return where;
    }

    private static Where holds(List<Column> columns, String word) {
        var any = new Where();
        for (Column column : columns) {
            String fold = "t." + column.foldName();
            String condition = column.search() == Column.Search.EXACT ? fold + " = ?" : "POSITION(? IN " + fold + ") > 0";
            any.or(new Where().and(condition, Kind.TEXT, word));
        }
        return any.within("(", ")");
    }

    /** A condition on the search table that leaves at most {@link #RARE} records, if there is one for this word. */
    private Optional<Where> rare(Connection connection, RecordType type, List<Column> columns, String word) throws SQLException {
        var scope = new Where().and("g.type = ?", Kind.TEXT, type.name());
        List<String> seen = columns.stream().map(column -> column.classification().getName()).distinct().toList();
        scope.and("g.classification IN " + Where.marks(seen.size()), Kind.TEXT, seen);
        boolean exact = columns.stream().anyMatch(column -> column.search() == Column.Search.EXACT);
        boolean parts = columns.stream().anyMatch(column -> column.search() == Column.Search.TEXT);
        List<Where> grams = parts ? grams(word) : List.of(new Where().and("1 = 0"));
        List<Where> found = new ArrayList<>();
        for (Where gram : grams) {
            var one = new Where().or(gram);
            if (exact) {
                one.or(new Where().and("g.gram = ?", Kind.TEXT, SearchIndex.exact(word)));
            }
            Where records = one.within("(", ")").and(scope).within("SELECT g.record_id FROM search_gram g WHERE ", "");
            if (fewer(connection, records)) {
                return Optional.of(records.within("t.id IN (", ")"));
            }
            found.add(records);
        }
        if (found.size() < 2) {
            // Nothing more to narrow with: also where the keys give a word no grams at all.
            return Optional.empty();
        }
        Where all = found.getFirst();
        for (Where each : found.subList(1, found.size())) {
            all = new Where().or(all).within("", " INTERSECT ").join(each);
        }
        return fewer(connection, all) ? Optional.of(all.within("t.id IN (", ")")) : Optional.empty();
    }

    private List<Where> grams(String word) {
        if (word.codePointCount(0, word.length()) == 1) {
            String after = Character.toString(word.codePointAt(0) + 1);
            return List.of(new Where().and("g.gram >= ? AND g.gram < ?", Kind.TEXT, Arrays.asList(word, after)).within("(", ")"));
        }
        return keys.grams(word).stream().filter(gram -> gram.codePointCount(0, gram.length()) > 1).map(gram -> new Where().and("g.gram = ?", Kind.TEXT, gram)).toList();
    }

    private boolean fewer(Connection connection, Where records) throws SQLException {
        Where counted = records.within("SELECT COUNT(*) FROM (", " LIMIT " + (RARE + 1) + ") c");
        PreparedStatement count = statements.get(connection, counted.bare());
        counted.set(count, 1);
        try (ResultSet row = count.executeQuery()) {
            row.next();
            return row.getInt(1) <= RARE;
        }
    }
}
