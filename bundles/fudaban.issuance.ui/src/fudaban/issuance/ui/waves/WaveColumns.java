// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.waves;

import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__DONE;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__ENDED;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__PLACE;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__REQUEST;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__SIZE;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__SKIPPED;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE_PART__STATE;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE__EFFECTIVE_ON;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE__NUMBER;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE__PLANNED;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE__REASON;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE__SIZE;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE__STEP;
import static fudaban.issuance.wave.model.WavePackage.Literals.WAVE__TITLE;

import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.ColumnDefinition.Alignment;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;

/** The columns of 一括処理 and of its parts. */
final class WaveColumns {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private WaveColumns() {}

    static List<ColumnDefinition> waves(Words words, ZoneId zone) {
        return List.of(
                ColumnDefinition.of(WAVE__NUMBER, "column.number", 124),
                ColumnDefinition.of(WAVE__STEP, "column.step", 112)
                        .shownAs(step -> words.say("step." + ((WaveStep) step).getName())),
                ColumnDefinition.of(WAVE__TITLE, "column.title", 200).growing(),
                state(words),
                number(WAVE__SIZE, "column.size"),
                number(WAVE_PART__DONE, "column.done"),
                ColumnDefinition.of(WAVE__EFFECTIVE_ON, "column.on", 104).shownAs(day -> words.day((LocalDate) day)),
                time(WAVE__PLANNED, "column.planned", words, zone),
                ColumnDefinition.of(WAVE__REASON, "column.reason", 180));
    }

    static List<ColumnDefinition> parts(Words words, ZoneId zone) {
        return List.of(
                number(WAVE_PART__PLACE, "column.place"),
                state(words),
                number(WAVE_PART__SIZE, "column.size"),
                number(WAVE_PART__DONE, "column.done"),
                ColumnDefinition.of(WAVE_PART__SKIPPED, "column.skipped", 240)
                        .shownAs(numbers ->
                                String.join(" ", numbers.toString().lines().toList()))
                        .growing(),
                ColumnDefinition.of(WAVE_PART__REQUEST, "column.request", 140),
                time(WAVE_PART__ENDED, "column.ended", words, zone));
    }

    private static ColumnDefinition number(EAttribute feature, String key) {
        return ColumnDefinition.of(feature, key, 72).aligned(Alignment.RIGHT);
    }

    private static ColumnDefinition state(Words words) {
        return ColumnDefinition.of(WAVE_PART__STATE, "column.state", 132)
                .shownAs(state -> words.say("state." + ((PartState) state).getName()))
                .marked(state -> switch ((PartState) state) {
                    case PLANNED -> Tone.CAUTION;
                    case WAITING -> Tone.NEUTRAL;
                    case DONE -> Tone.GOOD;
                    case CANCELLED -> Tone.PLAIN;
                });
    }

    private static ColumnDefinition time(EAttribute feature, String key, Words words, ZoneId zone) {
        return ColumnDefinition.of(feature, key, 156).shownAs(each -> {
            var at = ((Instant) each).atZone(zone);
            return words.day(at.toLocalDate()) + " " + TIME.format(at);
        });
    }
}
