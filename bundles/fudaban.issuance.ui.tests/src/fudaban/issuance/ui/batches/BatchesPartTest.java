// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.ui.desk.BesideSource;
import fudaban.issuance.ui.desk.CardsBeside;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import fudaban.ui.table.RecordSource;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 一括発行 on a screen: a batch that can be written here, and a desk that has none yet. */
class BatchesPartTest {
    private final PracticeBench bench = PracticeBench.make();

    @AfterEach
    void close() {
        bench.close();
    }

    /** A contract without a word on who writes cards: they are written here. */
    private static QuietDesk desk() {
        return new QuietDesk().answers("profile", (self, method, arguments) -> {
            throw new Refusal(Ledger.class, "profile.none");
        });
    }

    private void open(Screen screen, QuietDesk desk) {
        new BatchesPart()
                .create(
                        screen.shell(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        desk.jobs(),
                        desk.printing(),
                        desk.guide(),
                        new DeskStations(FontStack::shipped, new DeskPrinters(List.of(bench.printers())), bench),
                        Path.of("nowhere"),
                        QuietDesk.fake(
                                IEclipsePreferences.class, (self, method, arguments) -> switch (method.getName()) {
                                    case "getBoolean" -> true;
                                    default -> null;
                                }));
        screen.open();
    }

    @Test
    void aBatchThatGoesOnCanBeWritten() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                open(
                        screen,
                        desk().holds(
                                        Batch.class,
                                        QuietDesk.row(
                                                "b",
                                                Map.of(
                                                        Literals.BATCH__NAME,
                                                        "2026-01",
                                                        Literals.BATCH__STATE,
                                                        BatchState.OPEN,
                                                        Literals.BATCH__EXECUTOR,
                                                        "desk",
                                                        Literals.BATCH__SIZE,
                                                        12,
                                                        Literals.BATCH__DONE,
                                                        3)))
                                .holds(
                                        Application.class,
                                        QuietDesk.row(
                                                "a", Map.of(Literals.APPLICATION__STATE, ApplicationState.CONFIRMED))));
                screen.assertNamed();
                screen.assertShows("2026-01", "3", "12");
                assertTrue(screen.find(Button.class, "run.start").isEnabled());
                assertTrue(screen.find(Button.class, "batches.open").isEnabled(), "one is confirmed");
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }

    @Test
    void aDeskWithoutABatchSaysHowOneBeginsAndWaitsForNothing() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                open(screen, desk());
                screen.assertNamed();
                screen.assertShows(locale == Locale.ENGLISH ? "No batch yet" : "一括発行はまだありません");
                assertFalse(screen.find(Button.class, "batches.open").isEnabled());
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }

    @Test
    void whatIsOfferedForAllSelectedCardsCanBeDoneWithThem() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var desk = desk();
                List<String> done = new ArrayList<>();
                var tools = new ItemTools(
                        screen.shell(), desk.seat(locale), desk.work(), Words.of(BatchesPart.class), done::add);
                screen.open();
                var retry = screen.find(Button.class, "items.retry");
                var takeOut = screen.find(Button.class, "items.take-out");
                assertFalse(retry.isEnabled() || takeOut.isEnabled(), "nothing is selected");
                tools.show(List.of(item("i1", ItemState.FAILED), item("i2", ItemState.SPOILED)), "desk");
                assertTrue(retry.isEnabled() && takeOut.isEnabled());
                tools.show(List.of(item("i1", ItemState.FAILED), item("i3", ItemState.PLANNED)), "desk");
                assertFalse(retry.isEnabled(), "one of them goes on anyway");
                assertTrue(takeOut.isEnabled());
                tools.show(List.of(item("i4", ItemState.DONE)), "desk");
                assertFalse(retry.isEnabled() || takeOut.isEnabled());
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }

    private static Row item(String id, ItemState state) {
        return QuietDesk.row(id, Map.of(Literals.BATCH_ITEM__STATE, state, Literals.BATCH_ITEM__NUMBER, "A00000" + id));
    }

    @Test
    void anItemStandsWithTheHolderOfItsCard() throws Exception {
        var desk = desk().holds(BatchItem.class, item("i1", ItemState.DONE))
                .holds(
                        Credential.class,
                        QuietDesk.row(
                                "c1",
                                Map.of(
                                        ModelPackage.Literals.CREDENTIAL__NUMBER,
                                        "A00000i1",
                                        ModelPackage.Literals.CREDENTIAL__HOLDER_NAME,
                                        "佐藤　花子")));
        var source = new BesideSource(
                RecordSource.of(desk.ledger(), desk.session()), new CardsBeside(Literals.BATCH_ITEM__NUMBER));
        Row row = source.page(Query.of(BatchItem.class)).rows().getFirst();
        assertEquals("佐藤　花子", row.text(ModelPackage.Literals.CREDENTIAL__HOLDER_NAME));
        assertEquals(ItemState.DONE, row.get(Literals.BATCH_ITEM__STATE));
    }

    @Test
    void batchesOfOneDeskAreShownNewestFirstAndTheFirstIsChosen() {
        var desk = desk().holds(
                        Batch.class,
                        QuietDesk.row("b2", Map.of(Literals.BATCH__NAME, "2026-02")),
                        QuietDesk.row("b1", Map.of(Literals.BATCH__NAME, "2026-01")));
        var model = new BatchesModel(desk.seat(Locale.JAPAN), desk.work(), OptionalInt::empty);
        model.refresh();
        assertEquals("b2", model.chosen().orElseThrow().id());
        model.choose("b1");
        model.refresh();
        assertEquals("b1", model.chosen().orElseThrow().id(), "what was chosen stays");
    }
}
