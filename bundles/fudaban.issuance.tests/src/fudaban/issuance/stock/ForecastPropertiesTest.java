// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.stock.Forecast.Basis;
import fudaban.issuance.stock.Forecast.Demand;
import fudaban.issuance.stock.Forecast.Given;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is ordered suffices, one box less does not, and no month before the one named falls short. */
final class ForecastPropertiesTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 4);

    @Provide
    Arbitrary<List<Demand>> year() {
        Arbitrary<Integer> pieces = Arbitraries.integers().between(0, 80);
        return Combinators.combine(pieces, pieces, pieces, pieces, pieces)
                .as((waiting, expiring, planned, usual, arriving) ->
                        new Demand(waiting, expiring, planned, usual, Basis.TYPED, arriving / 2))
                .list()
                .ofMinSize(1)
                .ofMaxSize(24);
    }

    private static Given given(int stock, int reserve, List<Demand> year, int spoiled, int size) {
        return new Given(FIRST, stock, reserve, year, spoiled, 45, size);
    }

    private static List<Demand> arriving(List<Demand> year, int pieces) {
        List<Demand> more = new ArrayList<>(year);
        Demand first = year.getFirst();
        more.set(
                0,
                new Demand(
                        first.waiting(),
                        first.expiring(),
                        first.planned(),
                        first.usual(),
                        first.basis(),
                        first.arriving() + pieces));
        return more;
    }

    @Property(tries = 300)
    void theOrderSufficesAndOneBoxLessDoesNot(
            @ForAll("year") List<Demand> year,
            @ForAll @IntRange(max = 2000) int stock,
            @ForAll @IntRange(max = 100) int reserve,
            @ForAll @IntRange(max = 500) int spoiled,
            @ForAll @IntRange(min = 1, max = 50) int size) {
        Forecast forecast = Forecast.of(given(stock, reserve, year, spoiled, size));
        int order = forecast.order();
        assertEquals(0, order % size);
        assertEquals(order > 0, forecast.falls().isPresent());
        Forecast ordered = Forecast.of(given(stock, reserve, arriving(year, order), spoiled, size));
        assertTrue(ordered.falls().isEmpty(), "ordered " + order);
        if (order > 0) {
            Forecast less = Forecast.of(given(stock, reserve, arriving(year, order - size), spoiled, size));
            assertTrue(less.falls().isPresent(), "a box less than " + order);
        }
    }

    @Property(tries = 300)
    void everyPieceIsTakenOnceAndTheMonthsBeforeAreEnough(
            @ForAll("year") List<Demand> year,
            @ForAll @IntRange(max = 2000) int stock,
            @ForAll @IntRange(max = 500) int spoiled) {
        Forecast forecast = Forecast.of(given(stock, 0, year, spoiled, 1));
        int left = stock;
        long made = 0;
        long bad = 0;
        for (Forecast.Month month : forecast.months()) {
            left += month.demand().arriving() - month.need();
            assertEquals(left, month.left());
            made += month.demand().made();
            bad += month.spoiled();
            assertTrue(month.spoiled() >= 0);
            boolean before = forecast.runsOut()
                    .map(first -> month.month().isBefore(first))
                    .orElse(true);
            assertTrue(!before || month.left() >= 0);
        }
        // Of all that is taken not more than one piece beyond the rate.
        assertTrue(bad * 1000 < (made + bad) * spoiled + 1000, made + " made, " + bad + " spoiled at " + spoiled);
        assertTrue(bad * 1000 >= (made + bad) * spoiled, made + " made, " + bad + " spoiled at " + spoiled);
    }

    @Example
    void theLastDayToOrderIsTheLeadTimeBeforeTheMonth() {
        var demand = new Demand(0, 30, 0, 10, Basis.PAST, 0);
        Forecast forecast = Forecast.of(given(100, 10, List.of(demand, demand, demand, demand), 0, 100));
        assertEquals(YearMonth.of(2026, 6), forecast.falls().orElseThrow(), "100, 60, 20, -20");
        assertEquals(YearMonth.of(2026, 6), forecast.runsOut().orElseThrow());
        assertEquals(LocalDate.of(2026, 4, 17), forecast.orderBy().orElseThrow());
        assertEquals(100, forecast.order());
    }

    @Property(tries = 300)
    void whatThePrinterSaysOfItsRibbonIsBelieved(
            @ForAll @IntRange(min = 10, max = 500) int prints,
            @ForAll @IntRange(max = 5) int spare,
            @ForAll @IntRange(max = 100) int inside,
            @ForAll @IntRange(max = 3000) int printed,
            @ForAll @IntRange(max = 100) int now) {
        int counted = new Ribbons(prints, spare, inside, printed, OptionalInt.empty()).sides();
        assertEquals(Math.max(0, spare * prints + inside * prints / 100 - printed), counted);
        int told = new Ribbons(prints, spare, inside, printed, OptionalInt.of(now)).sides();
        assertEquals(now * prints / 100 % prints, told % prints);
        assertTrue(Math.abs(told - counted) <= (prints + 1) / 2 || counted < now * prints / 100, told + " " + counted);
    }
}
