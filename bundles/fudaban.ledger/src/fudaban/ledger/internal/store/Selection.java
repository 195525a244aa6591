// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The records a query finds, and how they are best read. Where some condition is fulfilled by few records, these are fetched by its index and then sorted;
 * otherwise, or where that is the index of the order wanted, the table is read along the latter and each record is looked at. That is decided here and said in
 * the statement, because H2 knows too little of the values to decide it well.
 */
final class Selection {
    /** Few: so many records are fetched and sorted in less time than a person notices. */
    private static final int FEW = 5000;

    private final Dialect dialect;
    private final RecordType type;
    private final Optional<Instant> asOf;
    private final List<Piece> pieces;
    private final Where more;
    private final Optional<Few> few;

    /** A condition few records fulfil. */
    private record Few(Piece piece, Where ids) {}

    private Selection(
            Dialect dialect,
            RecordType type,
            Optional<Instant> asOf,
            List<Piece> pieces,
            Where more,
            Optional<Few> few) {
        this.dialect = dialect;
        this.type = type;
        this.asOf = asOf;
        this.pieces = pieces;
        this.more = more;
        this.few = few;
    }

    /** Looks for a condition that few records fulfil; {@code order}: the column they are wanted in the order of, empty when in none. */
    static Selection of(
            Connection connection,
            Statements statements,
            Dialect dialect,
            RecordType type,
            Optional<Instant> asOf,
            List<Piece> pieces,
            Where more,
            Optional<Column> order)
            throws SQLException {
        List<Piece> indexed = pieces.stream()
                .filter(piece -> !piece.facet() && !piece.ids().isEmpty())
                // Read in order, no more than that stretch is read.
                .filter(piece ->
                        !piece.stretch() || order.isEmpty() || !piece.column().equals(order))
                // The indices are those of how things stand.
                .filter(piece ->
                        asOf.isEmpty() || piece.column().filter(Column::dated).isEmpty())
                .toList();
        Optional<Few> few = Optional.empty();
        for (Piece piece : indexed) {
            if (few.isEmpty() && isFew(connection, statements, piece.ids())) {
                few = Optional.of(new Few(piece, together(piece.ids())));
            }
        }
        return new Selection(dialect, type, asOf, pieces, more, few);
    }

    private static Where together(List<Where> ids) {
        Where all = ids.stream()
                .reduce((first, second) -> first.then(" UNION ALL ").then(second))
                .orElseThrow();
        // H2 evaluates a bare union within IN for each row, and a single statement within FROM with its conditions in
        // another order.
        return ids.size() == 1 ? all : all.within("SELECT u.id FROM (", ") u");
    }

    private static boolean isFew(Connection connection, Statements statements, List<Where> ids) throws SQLException {
        int left = FEW;
        for (Where some : ids) {
            PreparedStatement select =
                    some.then(Where.of(" LIMIT ?", Kind.INTEGER, left + 1)).prepare(statements, connection);
            try (ResultSet rows = select.executeQuery()) {
                while (left >= 0 && rows.next()) {
                    left--;
                }
            }
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code FROM} the table as {@code t}, {@code WHERE} it is one of the few, and another condition. */
    private Where from(Where condition) {
        Where one = few.map(found -> found.ids().within("t.id IN (", ")")).orElseGet(Where::new);
        return asOf.isPresent()
                ? PastRows.joined(type, asOf.get(), one.and(condition))
                : Where.of(" FROM " + type.table() + " t")
                        .then(one.and(condition).clause());
    }

    /** The table the records are in. */
    String table() {
        return type.table();
    }

    /**
     * How the place of a row is named, where a list is read along an index without a look at the rows and the rows can be read by their places; else nothing.
     */
    Optional<String> place() {
        return asOf.isEmpty() && pieces.isEmpty() && more.isEmpty() ? dialect.place() : Optional.empty();
    }

    /** A whole statement: dated columns are those of then. */
    Where whole(Where statement) {
        return asOf.isPresent() ? PastRows.then(type, statement) : statement;
    }

    /** How a condition may name a column: where few records are fetched, by no form that has an index. */
    String name(String column) {
        return few.isPresent() ? dialect.inert(column) : column;
    }

    /** The facet fixed to one value, where the table is read in order. */
    Optional<Column> facet() {
        return few.isPresent()
                ? Optional.empty()
                : pieces.stream()
                        .filter(Piece::facet)
                        .findFirst()
                        .flatMap(Piece::column)
                        // What was is in no index.
                        .filter(column -> asOf.isEmpty() || !column.dated());
    }

    /** Whether what is found is read in the order wanted, and nothing is sorted. */
    boolean inOrder() {
        return few.isEmpty() && asOf.isEmpty();
    }

    /** {@code FROM} and {@code WHERE} for reading in the order of a column (empty: of the id), with a further condition. */
    Where ordered(Optional<Column> order, Where stretch) {
        Optional<Column> facet = facet();
        Where all = more;
        for (Piece piece : pieces) {
            boolean along = few.isEmpty()
                    && piece.column().isPresent()
                    && (piece.column().equals(facet) || piece.column().equals(order));
            all = all.and(along ? piece.plain() : piece.inert());
        }
        return from(all.and(stretch));
    }

    /** A statement that counts by some columns: where all that is asked is dated, what was is read alone. */
    Where counted(String select, List<Column> columns, String group) {
        boolean alone = asOf.isPresent()
                && few.isEmpty()
                && more.isEmpty()
                && columns.stream().allMatch(Column::dated)
                && pieces.stream()
                        .allMatch(piece -> piece.column().filter(Column::dated).isPresent());
        return alone
                ? PastRows.alone(type, asOf.get(), conditions()).within(select, group)
                : whole(unordered().within(select, group));
    }

    /** {@code FROM} and {@code WHERE} for reading in any order. */
    Where unordered() {
        return stretch().isPresent() ? direct(stretch().get()) : from(conditions());
    }

    /** The few, where they lie together in the index of their column and no order tempts H2 to read another. */
    private Optional<Piece> stretch() {
        return asOf.isPresent() ? Optional.empty() : few.map(Few::piece).filter(Piece::stretch);
    }

    /** Read by the index of one column, or by that below a facet, where there is one: ids need not be looked up then. */
    private Where direct(Piece by) {
        boolean below = by.column().filter(Column::sortable).isPresent();
        Optional<Piece> facet = pieces.stream()
                .filter(piece -> below && piece.facet() && piece.stretch())
                .findFirst();
        Where all = more;
        for (Piece piece : pieces) {
            boolean read = piece == by || facet.filter(each -> each == piece).isPresent();
            all = all.and(read ? piece.plain() : piece.inert());
        }
        return Where.of(" FROM " + type.table() + " t").then(all.clause());
    }

    private Where conditions() {
        Where all = more;
        for (Piece piece : pieces) {
            all = all.and(few.isPresent() ? piece.inert() : piece.plain());
        }
        return all;
    }
}
