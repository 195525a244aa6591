// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.internal.verb.StockFigureVerb;
import fudaban.issuance.internal.verb.StockForecastVerb;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.stock.Figures;
import fudaban.issuance.stock.Forecast;
import fudaban.issuance.stock.Forecast.Basis;
import fudaban.issuance.stock.ForecastDesk;
import fudaban.issuance.stock.ForecastWords;
import fudaban.issuance.stock.Queue;
import fudaban.issuance.stock.StockActs;
import fudaban.issuance.stock.model.FigureKind;
import fudaban.issuance.stock.model.StockFigure;
import fudaban.issuance.stock.model.StockPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.model.CredentialKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forecast at a desk without a past year: applications that wait, cards that expire, figures somebody typed and took back. */
class ForecastTest {
    private static final CredentialKind KIND = CredentialKind.STAFF_CARD;

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void receive(int pieces) throws Refusal {
        house.submit(
                StockActs.RECEIVE,
                new StockActs.Receive(null, "金庫", null, List.of(new StockActs.Box("箱1", KIND, pieces))));
    }

    private void type(FigureKind what, String month, int figure) throws Refusal {
        house.submit(
                StockActs.FIGURES, new StockActs.Enter(List.of(new StockActs.Figure(what, KIND, month, figure, null))));
    }

    private Forecast forecast() throws Refusal {
        return new ForecastDesk(house.ledger, house.session)
                .read(12, OptionalInt.empty())
                .kinds()
                .get(KIND);
    }

    private String refused(FigureKind what, String month, int figure) {
        return assertThrows(Refusal.class, () -> type(what, month, figure)).key();
    }

    @Test
    void whatWaitsIsCountedAndTheQueueKnowsWhetherItCanBeMade() throws Exception {
        assertTrue(new ForecastDesk(house.ledger, house.session)
                .read(12, OptionalInt.empty())
                .kinds()
                .isEmpty());
        receive(3);
        house.take(Samples.csv(folder, 5), PhotoFolder.of(Samples.photos(folder, 5)));
        assertEquals(5, forecast().months().getFirst().demand().waiting());
        assertEquals(-2, forecast().months().getFirst().left());
        assertEquals(YearMonth.from(house.today()), forecast().runsOut().orElseThrow());
        assertTrue(Queue.read(house.ledger, house.session, OptionalInt.empty()).enough(), "none is confirmed");
        house.check();
        house.confirm();
        Queue queue = Queue.read(house.ledger, house.session, OptionalInt.empty());
        assertEquals(Map.of(KIND, 5L), queue.needed());
        assertEquals(2, queue.missing(KIND));
        assertFalse(queue.enough());
        assertEquals(2 * 5, queue.sides(), "the face has a back");
        type(FigureKind.RIBBON_PRINTS, null, 4);
        type(FigureKind.RIBBON_SPARE, null, 2);
        queue = Queue.read(house.ledger, house.session, OptionalInt.empty());
        assertEquals(OptionalInt.of(8), queue.ribbon());
        assertEquals(2, queue.missingSides());
    }

    @Test
    void figuresAreTypedReplacedAndTakenBack() throws Exception {
        receive(100);
        YearMonth month = YearMonth.from(house.today()).plusMonths(3);
        String yearly = "%02d".formatted(month.getMonthValue());
        assertEquals(Basis.NONE, forecast().months().get(3).demand().basis());
        type(FigureKind.USUAL, yearly, 30);
        type(FigureKind.USUAL, yearly, 40);
        type(FigureKind.EXTRA, month.toString(), 200);
        type(FigureKind.SPOILED_PERMILLE, null, 40);
        type(FigureKind.ORDER_SIZE, null, 500);
        type(FigureKind.LEAD_DAYS, null, 90);
        Forecast forecast = forecast();
        Forecast.Month fourth = forecast.months().get(3);
        assertEquals(40, fourth.demand().usual());
        assertEquals(Basis.TYPED, fourth.demand().basis());
        assertEquals(200, fourth.demand().planned());
        assertEquals(10, fourth.spoiled());
        assertEquals(100 - 250, fourth.left());
        assertEquals(month, forecast.runsOut().orElseThrow());
        assertEquals(month.atDay(1).minusDays(90), forecast.orderBy().orElseThrow());
        assertEquals(500, forecast.order(), "150 are missing and 100 are the reserve");
        var words = new ForecastWords(LocalDate.now(house.ledger.clock()));
        String english = words.cards(KIND, forecast).in(Locale.ENGLISH);
        assertTrue(english.contains(month + ". ") && english.contains("150 will be missing"), english);
        assertTrue(words.missing(KIND, forecast).orElseThrow().in(Locale.JAPAN).contains("11 か月"));

        String name = Figures.name(FigureKind.EXTRA, KIND, month.toString());
        assertEquals(
                "reason.none",
                assertThrows(
                                Refusal.class,
                                () -> house.submit(
                                        StockActs.WITHDRAW_FIGURES, new StockActs.Withdraw(List.of(name), " ")))
                        .key());
        house.submit(StockActs.WITHDRAW_FIGURES, new StockActs.Withdraw(List.of(name), "改編は延期"));
        assertEquals(40, forecast().months().get(3).demand().made());
        assertEquals(
                "figure.unknown",
                assertThrows(
                                Refusal.class,
                                () -> house.submit(
                                        StockActs.WITHDRAW_FIGURES, new StockActs.Withdraw(List.of(name), "再び")))
                        .key());
        type(FigureKind.EXTRA, month.toString(), 20);
        assertEquals(60, forecast().months().get(3).demand().made(), "typed again");
        assertEquals(
                1,
                house.all(StockFigure.class).stream()
                        .filter(row -> row.get(Literals.STOCK_FIGURE__ACTIVE_KEY) == null)
                        .count(),
                "what was withdrawn can still be read");
    }

    @Test
    void whatIsNoFigureIsRefused() throws Exception {
        assertEquals("figure.month.YEARLY", refused(FigureKind.USUAL, "2026-04", 1));
        assertEquals("figure.month.ONCE", refused(FigureKind.EXTRA, "13", 1));
        assertEquals("figure.month.ALWAYS", refused(FigureKind.LEAD_DAYS, "04", 1));
        assertEquals("figure.range", refused(FigureKind.SPOILED_PERMILLE, null, 501));
        assertEquals("figure.range", refused(FigureKind.USUAL, "04", -1));
        assertEquals("figure.range", refused(FigureKind.ORDER_SIZE, null, 0));
        assertEquals(
                "figure.kind",
                assertThrows(
                                Refusal.class,
                                () -> house.submit(
                                        StockActs.FIGURES,
                                        new StockActs.Enter(List.of(new StockActs.Figure(
                                                FigureKind.USUAL, CredentialKind.OWN_CARD, "04", 1, null)))))
                        .key());
        assertEquals(List.of(), house.all(StockFigure.class));
    }

    @Test
    void theVerbsTellAndType() throws Exception {
        receive(50);
        List<String> lines = new ArrayList<>();
        var forecast = new StockForecastVerb(new DeskPrinters(List.of()));
        int exit = forecast.run(new Call(house, Map.of("--months", "2"), List.of(), lines::add));
        assertEquals(1, exit, "50 are fewer than the reserve: " + lines);
        assertEquals(2 + 3, lines.size(), lines.toString());
        lines.clear();
        String month = YearMonth.from(house.today()).toString();
        assertEquals(
                0,
                new StockFigureVerb()
                        .run(new Call(
                                house,
                                Map.of("WHAT", "ORDERED", "FIGURE", "300", "--month", month),
                                List.of(),
                                lines::add)));
        assertEquals(0, forecast.run(new Call(house, Map.of(), List.of(), lines::add)), lines.toString());
        new StockFigureVerb()
                .run(new Call(
                        house,
                        Map.of("WHAT", "ORDERED", "--month", month, "--reason", "取消"),
                        List.of("--withdraw"),
                        lines::add));
        assertEquals(1, forecast.run(new Call(house, Map.of(), List.of(), lines::add)));
        assertEquals(
                "forecast.months",
                assertThrows(
                                Refusal.class,
                                () -> forecast.run(new Call(house, Map.of("--months", "37"), List.of(), lines::add)))
                        .key());
    }
}
