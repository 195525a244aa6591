// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.waves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.ui.desk.BesideSource;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.Wave;
import fudaban.issuance.wave.model.WavePackage.Literals;
import fudaban.issuance.wave.model.WavePart;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ui.table.RecordSource;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 一括処理 on a screen: how far each is, and which of its verbs are open. */
class WavesPartTest {
    private static Row wave(String id, WaveStep step) {
        return QuietDesk.row(
                id,
                Map.of(Literals.WAVE__NUMBER, "一括26-00" + id, Literals.WAVE__STEP, step, Literals.WAVE__TITLE, "組織改編"));
    }

    private static Row part(String id, String wave, PartState state, int done) {
        return QuietDesk.row(
                id,
                Map.of(
                        Literals.WAVE_PART__WAVE,
                        wave,
                        Literals.WAVE_PART__STATE,
                        state,
                        Literals.WAVE_PART__DONE,
                        done,
                        Literals.WAVE_PART__NUMBERS,
                        "A1\nA2\nA3",
                        Literals.WAVE_PART__SKIPPED,
                        "A2"));
    }

    private static QuietDesk desk() {
        return new QuietDesk()
                .holds(Wave.class, wave("1", WaveStep.SUSPEND), wave("2", WaveStep.RETIRE))
                .holds(
                        WavePart.class,
                        part("a", "1", PartState.DONE, 2),
                        part("b", "1", PartState.PLANNED, 0),
                        part("c", "2", PartState.DONE, 2));
    }

    @Test
    void everythingHasItsNameInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var desk = desk();
                new WavesPart()
                        .create(
                                screen.shell(),
                                desk.ledger(),
                                desk.session(),
                                desk.work(),
                                desk.jobs(),
                                desk.printing(),
                                desk.guide());
                screen.open();
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish("組織改編", "一括26-001", "一括26-002");
                }
            }
        }
    }

    @Test
    void whatIsLeftAndWhatCanBeTakenBackDecidesOnTheVerbs() throws Exception {
        var desk = desk();
        var source = new BesideSource(RecordSource.of(desk.ledger(), desk.session()), new Progressed());
        List<Row> waves = source.page(Query.of(Wave.class)).rows();
        assertEquals(2, waves.getFirst().get(Literals.WAVE_PART__DONE));
        var model = new WavesModel(desk.seat(Locale.JAPAN), desk.work(), Runnable::run);
        model.choose(Optional.of(waves.getFirst()));
        assertTrue(model.left() && model.undoable() && model.open(), "stopped on the way");
        model.choose(Optional.of(waves.getLast()));
        assertFalse(model.left() || model.undoable() || model.open(), "廃止 is final");
    }

    @Test
    void cardsThatWereLeftOutAreNotTakenBack() throws Exception {
        var jobs = new WaveJobs(desk().seat(Locale.JAPAN));
        assertEquals(List.of("A1", "A3"), jobs.numbers("1", PartState.DONE));
    }
}
