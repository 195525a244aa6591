// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.waves;

import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__DONE;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__STATE;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__WAVE;

import fudaban.issuance.ui.desk.BesideSource;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.WavePart;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ui.table.RecordSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;

/** How far each 一括処理 is, from its parts. */
record Progressed() implements BesideSource.More {
    private static final int PARTS = 500;

    @Override
    public List<Row> beside(List<Row> waves, RecordSource records) throws Refusal {
        List<Row> parts = new ArrayList<>();
        Query<WavePart> next = Query.of(WavePart.class)
                .where(
                        WAVE_PART__WAVE,
                        Query.Operator.IN,
                        waves.stream().map(Row::id).toArray())
                .limit(PARTS);
        while (next != null) {
            Page page = records.page(next);
            parts.addAll(page.rows());
            next = page.next().isPresent() ? next.after(page.next().get()) : null;
        }
        Map<String, List<Row>> by = parts.stream().collect(Collectors.groupingBy(row -> row.text(WAVE_PART__WAVE)));
        return waves.stream()
                .map(wave -> with(wave, by.getOrDefault(wave.id(), List.of())))
                .toList();
    }

    private static Row with(Row wave, List<Row> parts) {
        Map<EAttribute, Object> values = new HashMap<>(wave.values());
        values.put(
                WAVE_PART__DONE,
                parts.stream()
                        .mapToInt(part -> part.get(WAVE_PART__DONE) instanceof Integer done ? done : 0)
                        .sum());
        values.put(WAVE_PART__STATE, state(parts));
        return new Row(wave.id(), wave.version(), values, wave.masked());
    }

    /** What is left to do comes first, then what waits. */
    private static PartState state(List<Row> parts) {
        for (PartState state : List.of(PartState.PLANNED, PartState.WAITING, PartState.DONE)) {
            if (parts.stream().anyMatch(part -> part.get(WAVE_PART__STATE) == state)) {
                return state;
            }
        }
        return PartState.CANCELLED;
    }
}
