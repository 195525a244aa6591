// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrinterStatus.Supply;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.profile.BlankStock;
import fudaban.issuance.profile.CardPrinting;
import fudaban.issuance.profile.FaceLayout;
import fudaban.issuance.stock.Forecast.Basis;
import fudaban.issuance.stock.Forecast.Demand;
import fudaban.issuance.stock.Forecast.Given;
import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.FigureKind;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.issuance.stock.model.StockPackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.model.CredentialKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The forecast of blanks and ribbons of a desk: what is known, the past year or typed figures, and what comes of it. */
public final class ForecastDesk {
    /** Months ahead that are looked at, this one among them. */
    public static final int MONTHS = 12;
    /** Days from an order to its delivery while nobody typed them. */
    public static final int LEAD_DAYS = 30;

    private final Ledger ledger;
    private final Session session;
    private final LocalDate today;
    private final YearMonth first;

    /** Of a ledger, for one account. */
    public ForecastDesk(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
        today = LocalDate.now(ledger.clock());
        first = YearMonth.from(today);
    }

    /**
     * The ribbon of the card printer.
     *
     * @param name as the profile calls it, e.g. YMCKO; empty where it does not
     * @param prints sides of one
     * @param forecast in sides; empty while nobody typed how many ribbons there are and the printer does not say
     */
    public record Ribbon(String name, int prints, Optional<Forecast> forecast) {}

    /**
     * All of it.
     *
     * @param kinds of cards this desk keeps an account of
     * @param ribbon empty while nobody knows how many sides one prints
     */
    public record All(Map<CredentialKind, Forecast> kinds, Optional<Ribbon> ribbon) {}

    /**
     * Looks ahead.
     *
     * @param months how many, at least 1
     * @param left percent left of the ribbon in the printer; empty when it is not known
     */
    public All read(int months, OptionalInt left) throws Refusal {
        Map<CredentialKind, Long> pieces = Stock.pieces(ledger, session);
        if (pieces.isEmpty()) {
            return new All(Map.of(), Optional.empty());
        }
        var figures = Figures.read(ledger, session);
        var demands = Demands.read(ledger, session, first, months);
        var past = PastYear.read(ledger, session, first);
        Map<CredentialKind, Integer> reserve =
                ledger.profile(BlankStock.class, today).low();
        Map<CredentialKind, Forecast> kinds = new EnumMap<>(CredentialKind.class);
        for (var each : pieces.entrySet()) {
            CredentialKind kind = each.getKey();
            List<Demand> demand = new ArrayList<>();
            for (int i = 0; i < months; i++) {
                demand.add(demand(kind, first.plusMonths(i), demands, past, figures));
            }
            kinds.put(
                    kind,
                    Forecast.of(new Given(
                            first,
                            Math.toIntExact(each.getValue()),
                            reserve.getOrDefault(kind, 0),
                            demand,
                            spoiled(kind, past, figures),
                            figures.of(FigureKind.LEAD_DAYS, kind).orElse(LEAD_DAYS),
                            figures.of(FigureKind.ORDER_SIZE, kind).orElse(1))));
        }
        return new All(kinds, ribbon(kinds, figures, left));
    }

    private static int spoiled(CredentialKind kind, PastYear past, Figures figures) {
        OptionalInt counted = past.spoiledPermille(kind);
        return counted.isPresent()
                ? counted.getAsInt()
                : figures.of(FigureKind.SPOILED_PERMILLE, kind).orElse(0);
    }

    private Demand demand(CredentialKind kind, YearMonth month, Demands demands, PastYear past, Figures figures) {
        OptionalInt before = past.usual(kind, month);
        OptionalInt typed = figures.of(FigureKind.USUAL, kind, month);
        Basis basis = before.isPresent() ? Basis.PAST : typed.isPresent() ? Basis.TYPED : Basis.NONE;
        int usual = before.orElse(typed.orElse(0));
        boolean now = month.equals(first);
        return new Demand(
                now ? demands.waiting(kind) : 0,
                Math.max(0, demands.expiring(kind, month)),
                demands.planned(kind, month)
                        + figures.of(FigureKind.EXTRA, kind, month).orElse(0),
                now ? rest(Math.max(0, usual)) : Math.max(0, usual),
                basis,
                figures.of(FigureKind.ORDERED, kind, month).orElse(0));
    }

    /** Of a month that has begun the days that are left, today among them. */
    private int rest(int ofMonth) {
        int days = first.lengthOfMonth();
        return Math.ceilDiv(ofMonth * (days - today.getDayOfMonth() + 1), days);
    }

    private Optional<Ribbon> ribbon(Map<CredentialKind, Forecast> kinds, Figures figures, OptionalInt left)
            throws Refusal {
        CardPrinting.Ribbon profile = DeskPrinters.profile(ledger).ribbon();
        int prints = prints(figures, profile);
        if (prints < 1) {
            return Optional.empty();
        }
        String name = profile == null || profile.name() == null ? "" : profile.name();
        Optional<Ribbons> there = there(prints, figures, left);
        if (there.isEmpty()) {
            return Optional.of(new Ribbon(name, prints, Optional.empty()));
        }
        List<Demand> demand = new ArrayList<>();
        int months = kinds.values().stream()
                .mapToInt(each -> each.months().size())
                .max()
                .orElse(0);
        for (int i = 0; i < months; i++) {
            int sides = 0;
            for (var each : kinds.entrySet()) {
                sides += each.getValue().months().get(i).need() * sides(each.getKey());
            }
            int coming = figures.of(FigureKind.RIBBON_ORDERED, CredentialKind.STAFF_CARD, first.plusMonths(i))
                    .orElse(0);
            demand.add(new Demand(0, 0, sides, 0, Basis.NONE, coming * prints));
        }
        int lead = figures.of(FigureKind.RIBBON_LEAD_DAYS, CredentialKind.STAFF_CARD)
                .orElse(LEAD_DAYS);
        var given = new Given(first, there.get().sides(), 0, demand, 0, lead, prints);
        return Optional.of(new Ribbon(name, prints, Optional.of(Forecast.of(given))));
    }

    /** Sides of one ribbon; 0 while nobody knows. */
    private static int prints(Figures figures, CardPrinting.Ribbon profile) {
        return figures.of(FigureKind.RIBBON_PRINTS, CredentialKind.STAFF_CARD)
                .orElse(profile == null ? 0 : profile.prints());
    }

    /**
     * Sides the ribbons still print; empty while nobody knows.
     *
     * @param left percent left of the ribbon in the printer; empty when it is not known
     */
    public OptionalInt sidesLeft(OptionalInt left) throws Refusal {
        var figures = Figures.read(ledger, session);
        int prints = prints(figures, DeskPrinters.profile(ledger).ribbon());
        Optional<Ribbons> there = prints < 1 ? Optional.empty() : there(prints, figures, left);
        return there.isPresent() ? OptionalInt.of(there.get().sides()) : OptionalInt.empty();
    }

    /** What there is of ribbons, in sides; what was printed since they were counted is what was taken of blanks. */
    private Optional<Ribbons> there(int prints, Figures figures, OptionalInt left) throws Refusal {
        OptionalInt spare = figures.of(FigureKind.RIBBON_SPARE, CredentialKind.STAFF_CARD);
        if (spare.isEmpty()) {
            return left.isEmpty() ? Optional.empty() : Optional.of(new Ribbons(prints, 0, 0, 0, left));
        }
        Instant since = figures.entered(FigureKind.RIBBON_SPARE, CredentialKind.STAFF_CARD)
                .orElseThrow();
        int[] printed = {0};
        Map<CredentialKind, Integer> sides = new EnumMap<>(CredentialKind.class);
        for (CredentialKind kind : CredentialKind.values()) {
            sides.put(kind, sides(kind));
        }
        Pages.each(
                ledger,
                session,
                Query.of(BlankMove.class)
                        .where(Literals.BLANK_MOVE__WHAT, Query.Operator.IN, MoveKind.USED, MoveKind.SPOILED)
                        .where(Literals.BLANK_MOVE__HAPPENED, Query.Operator.FROM, since),
                row -> printed[0] += (Integer) row.get(Literals.BLANK_MOVE__COUNT)
                        * sides.get((CredentialKind) row.get(Literals.BLANK_MOVE__KIND)));
        int inside =
                figures.of(FigureKind.RIBBON_INSIDE, CredentialKind.STAFF_CARD).orElse(0);
        return Optional.of(new Ribbons(prints, spare.getAsInt(), inside, printed[0], left));
    }

    /** Sides a ribbon prints for one card: as the profile says, else as many as the face has. */
    public int sides(CredentialKind kind) throws Refusal {
        CardPrinting.Ribbon ribbon = DeskPrinters.profile(ledger).ribbon();
        if (ribbon != null && ribbon.perCard() > 0) {
            return ribbon.perCard();
        }
        var face = ledger.profile(FaceLayout.class, today).faces().get(kind);
        return face != null && face.back() != null ? 2 : 1;
    }

    /** Percent left of the ribbon in a printer, as it says; of several the least. */
    public static OptionalInt left(CardPrinter printer) {
        try {
            return printer.status().supplies().stream()
                    .filter(supply -> supply.kind() == Supply.Kind.RIBBON)
                    .flatMapToInt(supply -> supply.percent().stream())
                    .min();
        } catch (PrintFailure away) {
            return OptionalInt.empty();
        }
    }

    /** The same of the printer that the profile names; empty when it is not there. */
    public static OptionalInt left(Ledger ledger, DeskPrinters printers) {
        try {
            var printing = printers.printing(ledger);
            return printing.isPresent() ? left(printing.get().printer()) : OptionalInt.empty();
        } catch (Refusal away) {
            return OptionalInt.empty();
        }
    }
}
