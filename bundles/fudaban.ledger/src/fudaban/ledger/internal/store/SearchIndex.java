// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.spi.TextKeys;
import fudaban.model.Record;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The search table. A text is found by its 2-grams and, so that a single character finds it too, by its last character; a feature with exact search
 * by one key of
 * its whole folded text.
 */
final class SearchIndex {
    private static final String INSERT =
            "INSERT INTO search_gram (gram, record_id, type, feature, classification) VALUES (?, ?, ?, ?, ?)";
    private static final String DELETE = "DELETE FROM search_gram WHERE record_id = ?";
    private static final String DELETE_ONE = "DELETE FROM search_gram WHERE record_id = ? AND gram = ? AND feature = ?";
    private static final String SELECT = "SELECT gram, feature, classification FROM search_gram WHERE record_id = ?";
    /** Longer than any gram, so that it is never taken for one. */
    private static final String EXACT = "==";

    private static final int LONGEST = 150;

    private final TextKeys keys;
    private final Statements statements;

    SearchIndex(TextKeys keys, Statements statements) {
        this.keys = keys;
        this.statements = statements;
    }

    private record Gram(String gram, String feature, String classification) {}

    private record Entry(Gram gram, String id) {}

    private Set<Gram> grams(RecordType type, Record record) {
        Set<Gram> grams = new LinkedHashSet<>();
        for (Column column : type.searched()) {
            grams.addAll(grams(column, (String) record.eGet(column.feature())));
        }
        return grams;
    }

    private Set<Gram> grams(Column column, String text) {
        Set<Gram> grams = new LinkedHashSet<>();
        String folded = text == null ? "" : keys.fold(text);
        if (!folded.isEmpty()) {
            Set<String> found =
                    column.search() == Column.Search.EXACT ? Set.of(exact(folded)) : textGrams(text, folded);
            found.forEach(gram -> grams.add(new Gram(
                    gram, column.feature().getName(), column.classification().getName())));
        }
        return grams;
    }

    private Set<String> textGrams(String text, String folded) {
        Set<String> grams = new LinkedHashSet<>(keys.grams(text));
        grams.add(folded.substring(folded.offsetByCodePoints(folded.length(), -1)));
        return grams;
    }

    /** The key under which a whole folded text is found. */
    static String exact(String folded) {
        boolean fits = folded.codePointCount(0, folded.length()) <= LONGEST;
        return EXACT + (fits ? folded : folded.substring(0, folded.offsetByCodePoints(0, LONGEST)));
    }

    /**
     * Makes new records found. Written gram by gram and not record by record: the rows of a gram lie together in the index, so that each page of it is
     * changed and
     * written once and not again for each record that has the gram, however large the index has become.
     */
    void insert(Connection connection, RecordType type, List<? extends Record> records) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        for (Record record : records) {
            grams(type, record).forEach(gram -> entries.add(new Entry(gram, record.getId())));
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.gram().gram()).thenComparing(Entry::id));
        PreparedStatement insert = statements.get(connection, INSERT);
        for (Entry entry : entries) {
            set(insert, entry.id(), type, entry.gram());
            insert.addBatch();
        }
        if (!entries.isEmpty()) {
            insert.executeBatch();
        }
    }

    /** Makes a record found by one feature by which it was not found before. */
    void insert(Connection connection, RecordType type, Column column, String id, String text) throws SQLException {
        PreparedStatement insert = statements.get(connection, INSERT);
        for (Gram gram : grams(column, text)) {
            set(insert, id, type, gram);
            insert.executeUpdate();
        }
    }

    private static void set(PreparedStatement insert, String id, RecordType type, Gram gram) throws SQLException {
        insert.setString(1, gram.gram());
        insert.setString(2, id);
        insert.setString(3, type.name());
        insert.setString(4, gram.feature());
        insert.setString(5, gram.classification());
    }

    /** Brings the table up to date for one record, touching only what differs. */
    void update(Connection connection, RecordType type, Record record) throws SQLException {
        if (type.searched().isEmpty()) {
            return;
        }
        Set<Gram> wanted = grams(type, record);
        Set<Gram> superfluous = new HashSet<>();
        PreparedStatement select = statements.get(connection, SELECT);
        select.setString(1, record.getId());
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                var gram = new Gram(rows.getString(1), rows.getString(2), rows.getString(3));
                if (!wanted.remove(gram)) {
                    superfluous.add(gram);
                }
            }
        }
        for (Gram gram : superfluous) {
            PreparedStatement delete = statements.get(connection, DELETE_ONE);
            delete.setString(1, record.getId());
            delete.setString(2, gram.gram());
            delete.setString(3, gram.feature());
            delete.executeUpdate();
        }
        for (Gram gram : wanted) {
            PreparedStatement insert = statements.get(connection, INSERT);
            set(insert, record.getId(), type, gram);
            insert.executeUpdate();
        }
    }

    void delete(Connection connection, String id) throws SQLException {
        PreparedStatement delete = statements.get(connection, DELETE);
        delete.setString(1, id);
        delete.executeUpdate();
    }
}
