// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Refusal;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The database failed while the ledger was at work: a full disk, a damaged file, a disk that is gone. Carries the sentence for the operator. */
public final class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What failed. */
    public enum Kind {
        /** No space is left. */
        FULL,
        /** The file does not read as it was written. */
        DAMAGED,
        /** The file belongs to another program now. */
        IN_USE,
        /** The file was made by another edition of the database. */
        EDITION,
        /** The disk does not answer. */
        LOST,
        /** Closed after an earlier failure. */
        CLOSED,
        /** The server does not answer, or cannot be written to. */
        AWAY,
        /** Other work held the rows for too long. */
        BUSY,
        /** Anything else: a fault of the program. */
        OTHER
    }

    private static final Pattern NO_SPACE = Pattern.compile(
            "no space left|not enough space|disk quota exceeded|disk is full|空き領域", Pattern.CASE_INSENSITIVE);

    /** Connections that failed or were ended, a server that starts or stops, and a primary that became a standby. */
    private static final Pattern AWAY = Pattern.compile("08...|57P0[1-5]|25006");

    private final Kind kind;
    private final Refusal refusal;

    /** A failure with a sentence of its own. */
    public StorageFailure(Refusal refusal) {
        super(refusal.key(), refusal);
        kind = Kind.OTHER;
        this.refusal = refusal;
    }

    private StorageFailure(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
        refusal = new Refusal(
                cause, StorageFailure.class, "failure." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What a failure of H2 or PostgreSQL means. */
    public static StorageFailure of(Throwable failure) {
        return new StorageFailure(kind(failure), failure);
    }

    /** Its sentence to whom it stopped; what a function's own code did wrong goes on as it is. */
    Refusal said() {
        if (kind == Kind.OTHER && getCause() instanceof RuntimeException own) {
            throw own;
        }
        return refusal;
    }

    /**
     * Whether the same work may succeed when it is done once more: another desk's transaction got in the way, or took the first number of a series at the
     * same time.
     */
    public static boolean isCollision(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                return switch (sql.getSQLState()) {
                    case "40001", "40P01" -> true;
                    // A record's unique key comes as a failure of the store; here it is a row of the journal.
                    case "23505" -> failure instanceof StorageFailure;
                    default -> false;
                };
            }
        }
        return false;
    }

    /** What failed. */
    public Kind kind() {
        return kind;
    }

    /** The sentence. */
    public Refusal refusal() {
        return refusal;
    }

    @Override
    public String getMessage() {
        return refusal.getMessage();
    }

    private static Kind kind(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each.getMessage() != null && NO_SPACE.matcher(each.getMessage()).find()) {
                return Kind.FULL;
            }
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                return kind(sql);
            }
        }
        return Kind.OTHER;
    }

    /** By the codes of org.h2.api.ErrorCode and the SQLSTATEs of PostgreSQL. */
    private static Kind kind(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 90100 -> Kind.FULL;
            case 90030, 90049 -> Kind.DAMAGED;
            case 90048 -> Kind.EDITION;
            case 90020 -> Kind.IN_USE;
            case 90028, 90031 -> Kind.LOST;
            case 90007, 90067, 90098, 90121 -> Kind.CLOSED;
            case 40001, 50200 -> Kind.BUSY;
            default -> kind(failure.getErrorCode(), failure.getSQLState() == null ? "" : failure.getSQLState());
        };
    }

    /** By the state. PostgreSQL's failures have no number, H2's always have one. */
    private static Kind kind(int number, String state) {
        if (number == 0 && AWAY.matcher(state).matches()) {
            return Kind.AWAY;
        }
        return switch (state) {
            case "53100" -> Kind.FULL;
            case "XX001", "XX002" -> Kind.DAMAGED;
            case "08000", "08003", "08006" -> Kind.CLOSED;
            case "55P03", "40P01", "40001" -> Kind.BUSY;
            default -> Kind.OTHER;
        };
    }
}
