// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__CHIP;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__COMMON;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__FINDINGS;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__GATE;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__KIND;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__MENDING;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__NUMBER;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__OWN;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__REMARK;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__STATE;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.COMPARISON__AGREEING;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.COMPARISON__CARDS;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.COMPARISON__DIFFERING;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.COMPARISON__DONE;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.COMPARISON__LATER;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.COMPARISON__MADE;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.COMPARISON__NUMBER;

import fudaban.issuance.reconcile.Found;
import fudaban.issuance.reconcile.Said;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;

/** The columns of 照合: of the cards that differ, and of the comparisons. */
final class ReconcileColumns {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");
    private static final Set<Mismatch> GRAVE = Set.of(Mismatch.LETS_IN, Mismatch.REAPPEARED, Mismatch.UNKNOWN);

    private final Words words;
    private final ZoneId zone;
    private final UnaryOperator<String> titles;

    /** @param titles what a source is called, by its name */
    ReconcileColumns(Words words, ZoneId zone, UnaryOperator<String> titles) {
        this.words = words;
        this.zone = zone;
        this.titles = titles;
    }

    List<ColumnDefinition> rows() {
        return List.of(
                ColumnDefinition.of(CARD_ROW__NUMBER, "column.number", 104),
                ColumnDefinition.of(CARD_ROW__KIND, "column.kind", 124)
                        .shownAs(kind -> words.say("kind." + kind))
                        .marked(kind -> GRAVE.contains((Mismatch) kind) ? Tone.BAD : Tone.CAUTION)
                        .grouped(),
                ColumnDefinition.of(CARD_ROW__OWN, "column.own", 84).shownAs(this::states),
                ColumnDefinition.of(CARD_ROW__CHIP, "column.chip", 72).shownAs(this::states),
                ColumnDefinition.of(CARD_ROW__COMMON, "column.common", 84).shownAs(this::states),
                ColumnDefinition.of(CARD_ROW__GATE, "column.gate", 84).shownAs(this::states),
                ColumnDefinition.of(CARD_ROW__FINDINGS, "column.findings", 260)
                        .shownAs(this::sentences)
                        .growing(),
                ColumnDefinition.of(CARD_ROW__MENDING, "column.mending", 116)
                        .shownAs(mending -> words.say("mending." + mending))
                        .grouped(),
                ColumnDefinition.of(CARD_ROW__STATE, "column.state", 84)
                        .shownAs(state -> words.say("state." + state))
                        .marked(state -> tone((RowState) state))
                        .grouped(),
                ColumnDefinition.of(CARD_ROW__REMARK, "column.remark", 120));
    }

    List<ColumnDefinition> comparisons() {
        return List.of(
                ColumnDefinition.of(COMPARISON__NUMBER, "column.comparison", 120),
                ColumnDefinition.of(COMPARISON__MADE, "column.made", 150)
                        .shownAs(made -> TIME.format(((Instant) made).atZone(zone))),
                count(COMPARISON__CARDS, "column.cards"),
                count(COMPARISON__AGREEING, "column.agreeing"),
                count(COMPARISON__LATER, "column.later"),
                count(COMPARISON__DIFFERING, "column.differing"),
                count(COMPARISON__DONE, "column.done"));
    }

    private static ColumnDefinition count(EAttribute feature, String key) {
        return ColumnDefinition.of(feature, key, 116)
                .aligned(ColumnDefinition.Alignment.RIGHT)
                .shownAs("%,d"::formatted);
    }

    /** The states of a side; several where it names the card several times. */
    private String states(Object text) {
        return Said.all((String) text).stream()
                .map(each -> each.stateWords(words.locale()))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private String sentences(Object text) {
        return Found.all((String) text).stream()
                .map(each -> each.sentence(titles.apply(each.source()), words.locale()))
                .collect(Collectors.joining(" / "));
    }

    static Tone tone(RowState state) {
        return switch (state) {
            case OPEN -> Tone.CAUTION;
            case ACCEPTED, WAITING -> Tone.NEUTRAL;
            case HELD -> Tone.PLAIN;
            case DONE -> Tone.GOOD;
        };
    }
}
