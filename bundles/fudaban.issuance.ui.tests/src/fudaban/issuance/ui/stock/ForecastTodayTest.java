// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.profile.BlankStock;
import fudaban.issuance.profile.CardPrinting;
import fudaban.issuance.profile.FaceLayout;
import fudaban.issuance.stock.Forecast.Basis;
import fudaban.issuance.stock.ForecastDesk;
import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.FigureKind;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.issuance.stock.model.StockFigure;
import fudaban.issuance.stock.model.StockPackage;
import fudaban.issuance.ui.desk.Places;
import fudaban.ledger.query.Row;
import fudaban.ledger.query.Tally;
import fudaban.model.CredentialKind;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;

/** The forecast on a screen and in 本日, at a desk with a past year: it is 2026-04-01. */
class ForecastTodayTest {
    private static final CredentialKind KIND = CredentialKind.STAFF_CARD;

    private static Row box(int count) {
        return QuietDesk.row(
                "box",
                Map.of(
                        IssuancePackage.Literals.BLANK__SERIAL,
                        "BOX",
                        IssuancePackage.Literals.BLANK__KIND,
                        KIND,
                        IssuancePackage.Literals.BLANK__STATE,
                        BlankState.IN_STOCK,
                        IssuancePackage.Literals.BLANK__COUNT,
                        count));
    }

    private static Row move(String id, MoveKind what, String day, int count) {
        return QuietDesk.row(
                id,
                Map.of(
                        StockPackage.Literals.BLANK_MOVE__WHAT,
                        what,
                        StockPackage.Literals.BLANK_MOVE__KIND,
                        KIND,
                        StockPackage.Literals.BLANK_MOVE__COUNT,
                        count,
                        StockPackage.Literals.BLANK_MOVE__HAPPENED,
                        Instant.parse(day + "T03:00:00Z"),
                        StockPackage.Literals.BLANK_MOVE__CREDENTIAL,
                        id));
    }

    private static Row figure(FigureKind what, String month, int figure) {
        Map<EAttribute, Object> values = new HashMap<>();
        values.put(StockPackage.Literals.STOCK_FIGURE__NAME, fudaban.issuance.stock.Figures.name(what, KIND, month));
        values.put(StockPackage.Literals.STOCK_FIGURE__ACTIVE_KEY, "yes");
        values.put(StockPackage.Literals.STOCK_FIGURE__WHAT, what);
        values.put(StockPackage.Literals.STOCK_FIGURE__KIND, KIND);
        values.put(StockPackage.Literals.STOCK_FIGURE__MONTH, month);
        values.put(StockPackage.Literals.STOCK_FIGURE__FIGURE, figure);
        values.put(StockPackage.Literals.STOCK_FIGURE__ENTERED, Instant.parse("2026-03-31T00:00:00Z"));
        return QuietDesk.row(what + month, values);
    }

    /** 95 cards were made in May of the past year, five of them 更新, and five blanks spoiled; 40 expire so that they are renewed in June. */
    private static QuietDesk desk(int stock, Row... figures) {
        List<Row> moves = new ArrayList<>(
                List.of(move("first", MoveKind.USED, "2025-04-20", 0), move("bad", MoveKind.SPOILED, "2025-05-20", 5)));
        IntStream.range(0, 95).forEach(i -> moves.add(move("c" + i, MoveKind.USED, "2025-05-10", 1)));
        Row[] renewed = IntStream.range(0, 5)
                .mapToObj(i -> QuietDesk.row(
                        "a" + i,
                        Map.of(
                                IssuancePackage.Literals.APPLICATION__KIND,
                                ApplicationKind.RENEWAL,
                                IssuancePackage.Literals.APPLICATION__STATE,
                                ApplicationState.ISSUED,
                                IssuancePackage.Literals.APPLICATION__CARD_KIND,
                                KIND,
                                IssuancePackage.Literals.APPLICATION__CREDENTIAL,
                                "c" + i)))
                .toArray(Row[]::new);
        return new QuietDesk()
                .holds(Blank.class, box(stock))
                .holds(BlankMove.class, moves.toArray(Row[]::new))
                .holds(Application.class, renewed)
                .holds(StockFigure.class, figures)
                .answers(
                        "tallies",
                        (self, method, arguments) -> List.of(new Tally(List.of(KIND, LocalDate.of(2026, 8, 20)), 40)))
                .answers("profile", (self, method, arguments) -> {
                    if (arguments[0] == BlankStock.class) {
                        return new BlankStock(List.of(), Map.of(KIND, 10));
                    }
                    return arguments[0] == FaceLayout.class
                            ? new FaceLayout(85.6, 54, 300, Map.of(), null)
                            : CardPrinting.NONE;
                });
    }

    @Test
    void thePastYearCountsAndWhatWasRenewedThenDoesNot() throws Exception {
        var desk = desk(500);
        var forecast = new ForecastDesk(desk.ledger(), desk.session())
                .read(12, OptionalInt.empty())
                .kinds()
                .get(KIND);
        var may = forecast.months().get(1);
        assertEquals(Basis.PAST, may.demand().basis());
        assertEquals(90, may.demand().usual());
        assertEquals(5, may.spoiled(), "50 of 1,000 taken");
        assertEquals(40, forecast.months().get(2).demand().expiring(), "60 days before 2026-08-20");
        assertEquals(Basis.NONE, forecast.months().getFirst().demand().basis(), "the account began in its middle");
    }

    @Test
    void anOrderIsPointedAtInTimeAndNoMoreOnceItWasPlaced() throws Exception {
        assertEquals(List.of(), new ForecastToday().today(desk(500).seat(Locale.JAPAN)));
        assertEquals(List.of(), new ForecastToday().today(new QuietDesk().seat(Locale.JAPAN)), "no account");
        var item = new ForecastToday().today(desk(60).seat(Locale.JAPAN)).getFirst();
        assertEquals(LocalDate.of(2026, 4, 1), item.due());
        assertTrue(item.why().contains("令和8年5月") && item.why().contains("令和8年4月1日まで"), item.why());
        assertEquals(Places.STOCK, item.place().orElseThrow().part());
        assertEquals(
                List.of(),
                new ForecastToday()
                        .today(desk(60, figure(FigureKind.ORDERED, "2026-05", 200))
                                .seat(Locale.JAPAN)));
        assertTrue(new ForecastToday()
                .today(desk(60, figure(FigureKind.LEAD_DAYS, "", 60)).seat(Locale.JAPAN))
                .getFirst()
                .why()
                .contains("すぐに"));
    }

    @Test
    void whatWasReadIsKeptUntilSomethingChanges() throws Exception {
        int[] asked = {0};
        var desk = desk(500);
        desk.answers("tallies", (self, method, arguments) -> {
            asked[0]++;
            return List.of();
        });
        var today = new ForecastToday();
        today.today(desk.seat(Locale.JAPAN));
        today.today(desk.seat(Locale.JAPAN));
        assertEquals(1, asked[0]);
        desk.holds(Blank.class, box(499));
        today.today(desk.seat(Locale.JAPAN));
        assertEquals(2, asked[0]);
    }

    @Test
    void ribbonsAreCountedInSidesOfWhatWasPrintedSince() throws Exception {
        var desk = desk(
                500,
                figure(FigureKind.RIBBON_PRINTS, "", 100),
                figure(FigureKind.RIBBON_SPARE, "", 1),
                figure(FigureKind.RIBBON_INSIDE, "", 50));
        // This desk keeps no time: all 100 pieces of its account count as printed since.
        assertEquals(
                OptionalInt.of(50), new ForecastDesk(desk.ledger(), desk.session()).sidesLeft(OptionalInt.empty()));
        var ribbon = new ForecastDesk(desk.ledger(), desk.session())
                .read(12, OptionalInt.empty())
                .ribbon()
                .orElseThrow();
        assertEquals(
                1, ribbon.forecast().orElseThrow().order() / ribbon.prints(), "95 in May and 43 in June, 50 there");
    }

    @Test
    void thePageAnswersInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var desk = desk(60, figure(FigureKind.EXTRA, "2026-10", 33), figure(FigureKind.RIBBON_PRINTS, "", 100));
                var part = new StockPart();
                part.create(
                        screen.shell(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        desk.printing(),
                        desk.guide(),
                        new DeskStations(FontStack::shipped, new DeskPrinters(List.of())));
                screen.open();
                part.about("view=FORECAST");
                screen.settle();
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                    screen.assertShows("2026-05", "by 2026-04-01");
                } else {
                    screen.assertShows("令和8年5月", "発注してください");
                }
            }
        }
    }

    @Test
    void everyMonthIsALineAndEveryFigureToo() {
        var desk = desk(60, figure(FigureKind.EXTRA, "2026-10", 33), figure(FigureKind.RIBBON_PRINTS, "", 100));
        var model = new ForecastModel(
                desk.seat(Locale.JAPAN),
                desk.work(),
                Words.of(StockPart.class, Locale.JAPAN),
                () -> OptionalInt.of(50),
                () -> {});
        model.refresh();
        assertEquals(24, model.table().size(), "cards and ribbons");
        Row october = model.table().row(6).orElseThrow();
        assertEquals("2026-10", october.text(StockPackage.Literals.FORECAST_LINE__MONTH));
        assertEquals(33, october.get(StockPackage.Literals.FORECAST_LINE__PLANNED));
        assertEquals("リボン（面）", model.table().row(12).orElseThrow().text(StockPackage.Literals.FORECAST_LINE__ITEM));
        assertEquals(2, model.figures().size());
        assertEquals(3, model.answers().size());
    }

    @Test
    void theUsualPiecesOfAYearAreTypedOver() throws Exception {
        var sheet = UsualSheet.read(desk(60, figure(FigureKind.USUAL, "04", 12)).seat(Locale.ENGLISH));
        assertTrue(sheet.text().startsWith("Staff card/04=12\nStaff card/05=0"), sheet.text());
        assertEquals(12, sheet.text().lines().count());
        assertTrue(sheet.wrong("Staff card/04=x").isPresent());
        assertTrue(sheet.wrong("Other/04=1").isPresent());
        assertTrue(sheet.wrong("Staff card/04=100001").isPresent());
        assertEquals(List.of(), sheet.changed("Staff card/04=12"));
        var changed = sheet.changed("Staff card/04=１５\nStaff card/05=0");
        assertEquals(
                List.of("04", "05"), changed.stream().map(each -> each.month()).toList());
        assertEquals(15, changed.getFirst().figure());
    }
}
