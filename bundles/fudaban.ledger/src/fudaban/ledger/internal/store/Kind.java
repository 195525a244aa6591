// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** The kinds of value a feature may have: how each stands in a column and as canonical text. */
enum Kind {
    TEXT("VARCHAR", Types.VARCHAR),
    INTEGER("INTEGER", Types.INTEGER),
    LONG("BIGINT", Types.BIGINT),
    TRUTH("BOOLEAN", Types.BOOLEAN),
    DATE("DATE", Types.DATE),
    /** To the microsecond, which is what both databases keep. */
    INSTANT("TIMESTAMP(6) WITH TIME ZONE", Types.TIMESTAMP_WITH_TIMEZONE),
    /** By the name of its literal. */
    CHOICE("VARCHAR(40)", Types.VARCHAR),
    BYTES("${blob}", Types.BINARY);

    private final String sql;
    private final int jdbc;

    Kind(String sql, int jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** The kind of a feature; one that has none of these is a mistake in the model. */
    static Kind of(EAttribute feature) {
        if (feature.getEAttributeType() instanceof EEnum) {
            return CHOICE;
        }
        String type = feature.getEAttributeType().getInstanceClassName();
        return switch (type == null ? "" : type) {
            case "java.lang.String" -> TEXT;
            case "int", "java.lang.Integer" -> INTEGER;
            case "long", "java.lang.Long" -> LONG;
            case "boolean", "java.lang.Boolean" -> TRUTH;
            case "java.time.LocalDate" -> DATE;
            case "java.time.Instant" -> INSTANT;
            case "byte[]" -> BYTES;
            default ->
                throw new IllegalArgumentException("the ledger cannot keep "
                        + feature.getEContainingClass().getName() + "." + feature.getName() + " of type " + type);
        };
    }

    /** The column type; may hold a placeholder of {@link Dialect#fill}. */
    String sql() {
        return sql;
    }

    /** Whether values of the kind have an order of before and after. */
    boolean ordered() {
        return this == INTEGER || this == LONG || this == DATE || this == INSTANT;
    }

    /** A value no other is less than: with it a range of an index leaves the empty values out. */
    Object least() {
        return switch (this) {
            case TEXT -> "";
            case INTEGER -> Integer.MIN_VALUE;
            case LONG -> Long.MIN_VALUE;
            case TRUTH -> false;
            case DATE -> LocalDate.of(-4000, 1, 1);
            case INSTANT -> Instant.parse("-4000-01-01T00:00:00Z");
            case CHOICE, BYTES -> throw new IllegalStateException("has no order in an index: " + this);
        };
    }

    void set(PreparedStatement to, int index, Object value) throws SQLException {
        if (value == null) {
            to.setNull(index, jdbc);
            return;
        }
        switch (this) {
            case TEXT -> to.setString(index, (String) value);
            case INTEGER -> to.setInt(index, ((Number) value).intValue());
            case LONG -> to.setLong(index, ((Number) value).longValue());
            case TRUTH -> to.setBoolean(index, (Boolean) value);
            case DATE -> to.setObject(index, (LocalDate) value);
            case INSTANT -> to.setObject(index, OffsetDateTime.ofInstant(micros((Instant) value), ZoneOffset.UTC));
            case CHOICE -> to.setString(index, ((Enumerator) value).getName());
            case BYTES -> to.setBytes(index, (byte[]) value);
        }
    }

    Object get(ResultSet from, int index, EAttribute feature) throws SQLException {
        return switch (this) {
            case TEXT -> from.getString(index);
            case INTEGER -> orNull(from.getInt(index), from);
            case LONG -> orNull(from.getLong(index), from);
            case TRUTH -> orNull(from.getBoolean(index), from);
            case DATE -> from.getObject(index, LocalDate.class);
            case INSTANT -> {
                OffsetDateTime time = from.getObject(index, OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
            case CHOICE -> {
                String name = from.getString(index);
                yield name == null ? null : literal(feature, name);
            }
            case BYTES -> from.getBytes(index);
        };
    }

    private static Object orNull(Object value, ResultSet from) throws SQLException {
        return from.wasNull() ? null : value;
    }

    /** The canonical text of a value that is not null. */
    String text(Object value) {
        return switch (this) {
            case TEXT, INTEGER, LONG, TRUTH, DATE -> value.toString();
            case INSTANT -> micros((Instant) value).toString();
            case CHOICE -> ((Enumerator) value).getName();
            case BYTES -> Base64.getEncoder().encodeToString((byte[]) value);
        };
    }

    /**
     * The value of a canonical text.
     *
     * @throws IllegalArgumentException when it is none of this kind
     */
    Object value(EAttribute feature, String text) {
        try {
            return switch (this) {
                case TEXT -> text;
                case INTEGER -> Integer.valueOf(text);
                case LONG -> Long.valueOf(text);
                case TRUTH -> Boolean.valueOf(text);
                case DATE -> LocalDate.parse(text);
                case INSTANT -> Instant.parse(text);
                case CHOICE -> literal(feature, text);
                case BYTES -> Base64.getDecoder().decode(text);
            };
        } catch (java.time.DateTimeException wrong) {
            throw new IllegalArgumentException("not a " + this + " of " + feature.getName(), wrong);
        }
    }

    private static Object literal(EAttribute feature, String name) {
        EEnumLiteral literal = ((EEnum) feature.getEAttributeType()).getEEnumLiteral(name);
        if (literal == null) {
            throw new IllegalArgumentException(
                    "the program does not know " + feature.getEAttributeType().getName() + " " + name);
        }
        return literal.getInstance();
    }

    private static Instant micros(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
