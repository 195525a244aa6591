// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.waves;

import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__PLACE;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__STATE;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__WAVE;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE__NUMBER;

import fudaban.issuance.ui.desk.BesideSource;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.Wave;
import fudaban.issuance.wave.model.WavePart;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import java.util.Optional;
import java.util.stream.IntStream;

/** 一括処理 without widgets: the waves, and the parts of the one that is chosen. */
final class WavesModel {
    private static final int PAGE = 100;

    private final RecordTableModel waves;
    private final RecordTableModel parts;
    private final SearchModel<Wave> search;
    private Optional<Row> chosen = Optional.empty();

    WavesModel(Seat seat, Work work, Delay delay) {
        var records = RecordSource.of(seat.ledger(), seat.session());
        waves = new RecordTableModel(new BesideSource(records, new Progressed()), work);
        parts = new RecordTableModel(records, work);
        waves.onChange(this::renew);
        search = new SearchModel<>(
                Query.of(Wave.class).orderBy(WAVE__NUMBER, true).limit(PAGE), delay, waves::show);
    }

    RecordTableModel waves() {
        return waves;
    }

    RecordTableModel parts() {
        return parts;
    }

    SearchModel<Wave> search() {
        return search;
    }

    Optional<Row> chosen() {
        return chosen;
    }

    /** Shows the parts of a wave. */
    void choose(Optional<Row> wave) {
        boolean other = !wave.map(Row::id).equals(chosen.map(Row::id));
        chosen = wave;
        if (other) {
            wave.ifPresent(row -> parts.show(Query.of(WavePart.class)
                    .where(WAVE_PART__WAVE, row.id())
                    .orderBy(WAVE_PART__PLACE, false)
                    .limit(PAGE)));
        }
    }

    /** The one chosen, as it is now. */
    private void renew() {
        chosen.ifPresent(before -> IntStream.range(0, waves.loaded())
                .mapToObj(waves::row)
                .flatMap(Optional::stream)
                .filter(row -> row.id().equals(before.id()))
                .findFirst()
                .ifPresent(row -> chosen = Optional.of(row)));
    }

    /** Reads everything anew. */
    void reload() {
        waves.reload();
        if (chosen.isPresent()) {
            parts.reload();
        }
    }

    /** Whether parts of the one chosen are left to do. */
    boolean left() {
        return chosen.filter(row -> row.get(WAVE_PART__STATE) == PartState.PLANNED)
                .isPresent();
    }

    /** Whether what was done can be taken back. */
    boolean undoable() {
        return chosen.filter(row -> WaveJobs.inverse(WaveSteps.step(row)) != null)
                .filter(row -> done(row) > 0)
                .isPresent();
    }

    /** Whether something of it was not done and may be given up. */
    boolean open() {
        return chosen.filter(row -> row.get(WAVE_PART__STATE) == PartState.PLANNED
                        || row.get(WAVE_PART__STATE) == PartState.WAITING)
                .isPresent();
    }

    private static int done(Row wave) {
        return wave.get(fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__DONE) instanceof Integer count
                ? count
                : 0;
    }
}
