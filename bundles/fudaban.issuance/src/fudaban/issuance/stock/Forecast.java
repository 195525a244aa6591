// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the months ahead ask for of one thing that is used up, blank cards of a kind or sides of a ribbon, and what is left of it. Only computes;
 * what is known is read by {@link ForecastDesk}.
 *
 * @param given what was known
 * @param months month by month
 */
public record Forecast(Given given, List<Month> months) {
    private static final int PERMILLE = 1000;

    /** Where the usual pieces of a month come from. */
    public enum Basis {
        /** The same month of the past year. */
        PAST,
        /** Somebody typed them. */
        TYPED,
        /** Nobody knows: none are counted. */
        NONE
    }

    /**
     * What one month asks for.
     *
     * @param waiting for applications that wait; of the first month
     * @param expiring for cards that are renewed
     * @param planned for what is known ahead: 採用, 異動, 組織改編, and what was typed besides
     * @param usual for 新規, 亡失, 破損 as they come
     * @param basis where the usual ones come from
     * @param arriving ordered, comes in this month
     */
    public record Demand(int waiting, int expiring, int planned, int usual, Basis basis, int arriving) {
        /** Good pieces that are made. */
        public int made() {
            return waiting + expiring + planned + usual;
        }
    }

    /**
     * What is known.
     *
     * @param first the month of today
     * @param stock what is there
     * @param reserve what shall be there at any time
     * @param demand month by month, from the first
     * @param spoiledPermille of 1,000 pieces taken so many are spoiled, 0 to 999
     * @param leadDays days from an order to its delivery
     * @param orderSize pieces come in multiples of this; at least 1
     */
    public record Given(
            YearMonth first,
            int stock,
            int reserve,
            List<Demand> demand,
            int spoiledPermille,
            int leadDays,
            int orderSize) {
        /** Keeps a copy; refuses what cannot be computed with. */
        public Given {
            demand = List.copyOf(demand);
            if (spoiledPermille < 0 || spoiledPermille >= PERMILLE || orderSize < 1) {
                throw new IllegalArgumentException(spoiledPermille + " of 1,000, by " + orderSize);
            }
        }
    }

    /**
     * One month.
     *
     * @param spoiled pieces that are expected to be spoiled
     * @param left at its end; below 0: so many are missing
     */
    public record Month(YearMonth month, Demand demand, int spoiled, int left) {
        /** Pieces taken. */
        public int need() {
            return demand.made() + spoiled;
        }
    }

    /** Keeps a copy. */
    public Forecast {
        months = List.copyOf(months);
    }

    /** Goes through the months. */
    public static Forecast of(Given given) {
        List<Month> months = new ArrayList<>();
        long made = 0;
        long spoiled = 0;
        long left = given.stock();
        for (int i = 0; i < given.demand().size(); i++) {
            Demand demand = given.demand().get(i);
            made += demand.made();
            // Over all months so far: few pieces a month would else be rounded up each time.
            long until = Math.ceilDiv(made * given.spoiledPermille(), (long) PERMILLE - given.spoiledPermille());
            left += demand.arriving() - demand.made() - (until - spoiled);
            months.add(new Month(
                    given.first().plusMonths(i), demand, Math.toIntExact(until - spoiled), Math.toIntExact(left)));
            spoiled = until;
        }
        return new Forecast(given, months);
    }

    /** The first month that ends with less than nothing. */
    public Optional<YearMonth> runsOut() {
        return below(0);
    }

    /** The first month that ends with less than the reserve. */
    public Optional<YearMonth> falls() {
        return below(given.reserve());
    }

    private Optional<YearMonth> below(int limit) {
        return months.stream()
                .filter(month -> month.left() < limit)
                .map(Month::month)
                .findFirst();
    }

    /** How many to order so that the reserve is there to the last month: whole boxes, 0 when nothing is missing. */
    public int order() {
        int least = months.stream().mapToInt(Month::left).min().orElse(given.stock());
        int missing = Math.max(0, given.reserve() - least);
        return Math.ceilDiv(missing, given.orderSize()) * given.orderSize();
    }

    /** The last day to order so that it comes before the month that would end below the reserve; may be past. */
    public Optional<LocalDate> orderBy() {
        return falls().map(month -> month.atDay(1).minusDays(given.leadDays()));
    }
}
