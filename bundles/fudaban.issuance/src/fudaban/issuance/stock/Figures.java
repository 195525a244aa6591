// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.stock.model.FigureKind;
import fudaban.issuance.stock.model.StockFigure;
import fudaban.issuance.stock.model.StockPackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The typed figures that count now, by their names. */
public final class Figures {
    private final Map<String, Row> counting = new HashMap<>();

    private Figures() {}

    /** Reads them. */
    public static Figures read(Ledger ledger, Session session) throws Refusal {
        var figures = new Figures();
        var all = Query.of(StockFigure.class).where(Literals.STOCK_FIGURE__ACTIVE_KEY, Query.Operator.NOT_EMPTY);
        Pages.each(ledger, session, all, row -> figures.counting.put(row.text(Literals.STOCK_FIGURE__NAME), row));
        return figures;
    }

    /** Which month a figure is for: MM, yyyy-MM, or none. */
    public enum Span {
        /** Of every year. */
        YEARLY("(0[1-9]|1[0-2])"),
        /** One month. */
        ONCE("\\d{4}-(0[1-9]|1[0-2])"),
        /** Any time. */
        ALWAYS("");

        private final String pattern;

        Span(String pattern) {
            this.pattern = pattern;
        }

        /** Whether it is such a month; null and empty are none. */
        public boolean fits(String month) {
            return (month == null ? "" : month).matches(pattern);
        }
    }

    /** The month a figure needs. */
    public static Span span(FigureKind what) {
        return switch (what) {
            case USUAL -> Span.YEARLY;
            case EXTRA, ORDERED, RIBBON_ORDERED -> Span.ONCE;
            default -> Span.ALWAYS;
        };
    }

    /** Whether it is about ribbons, and so about no kind of card. */
    public static boolean ofRibbons(FigureKind what) {
        return what.getName().startsWith("RIBBON");
    }

    /** The most it may be. */
    public static int most(FigureKind what) {
        return switch (what) {
            case SPOILED_PERMILLE -> 500;
            case RIBBON_INSIDE -> 100;
            case LEAD_DAYS, RIBBON_LEAD_DAYS -> 730;
            default -> 100_000;
        };
    }

    /** The least it may be. */
    public static int least(FigureKind what) {
        return what == FigureKind.ORDER_SIZE || what == FigureKind.RIBBON_PRINTS ? 1 : 0;
    }

    /** What a figure is called: one with the same name takes its place. */
    public static String name(FigureKind what, CredentialKind kind, String month) {
        var name = new StringBuilder(what.getName());
        if (!ofRibbons(what)) {
            name.append(' ').append(kind.getName());
        }
        if (span(what) != Span.ALWAYS) {
            name.append(' ').append(month);
        }
        return name.toString();
    }

    /** A figure that counts. */
    public OptionalInt of(FigureKind what, CredentialKind kind) {
        return of(name(what, kind, ""));
    }

    /** A figure of one month; of a month of every year where it is of that sort. */
    public OptionalInt of(FigureKind what, CredentialKind kind, YearMonth month) {
        return of(name(
                what, kind, span(what) == Span.YEARLY ? "%02d".formatted(month.getMonthValue()) : month.toString()));
    }

    private OptionalInt of(String name) {
        return row(name)
                .map(row -> OptionalInt.of((Integer) row.get(Literals.STOCK_FIGURE__FIGURE)))
                .orElse(OptionalInt.empty());
    }

    /** When a figure was typed. */
    public Optional<Instant> entered(FigureKind what, CredentialKind kind) {
        return row(name(what, kind, "")).map(row -> (Instant) row.get(Literals.STOCK_FIGURE__ENTERED));
    }

    private Optional<Row> row(String name) {
        return Optional.ofNullable(counting.get(name));
    }

    /** What they are now, to see whether any was changed: ids with versions. */
    public Map<String, Long> versions() {
        Map<String, Long> versions = new HashMap<>();
        counting.values().forEach(row -> versions.put(row.id(), row.version()));
        return versions;
    }
}
