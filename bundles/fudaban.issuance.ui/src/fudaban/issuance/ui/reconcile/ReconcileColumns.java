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

import fudaban.issuance.reconcile.Found;
import fudaban.issuance.reconcile.Said;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The columns of 照合: the cards that differ. */
final class ReconcileColumns {
    private static final Set<Mismatch> GRAVE = Set.of(Mismatch.LETS_IN, Mismatch.REAPPEARED, Mismatch.UNKNOWN);

    private final Words words;
    private final UnaryOperator<String> titles;

    /** @param titles what a source is called, by its name */
    ReconcileColumns(Words words, UnaryOperator<String> titles) {
        this.words = words;
        this.titles = titles;
    }

    List<ColumnDefinition> rows() {
        return List.of(
                ColumnDefinition.of(CARD_ROW__NUMBER, "column.number", 116),
                ColumnDefinition.of(CARD_ROW__KIND, "column.kind", 144)
                        .shownAs(kind -> words.say("kind." + kind))
                        .marked(kind -> GRAVE.contains((Mismatch) kind) ? Tone.BAD : Tone.CAUTION)
                        .grouped(),
                ColumnDefinition.of(CARD_ROW__OWN, "column.own", 84).shownAs(this::states),
                ColumnDefinition.of(CARD_ROW__CHIP, "column.chip", 64).shownAs(this::states),
                ColumnDefinition.of(CARD_ROW__COMMON, "column.common", 84).shownAs(this::states),
                ColumnDefinition.of(CARD_ROW__GATE, "column.gate", 84).shownAs(this::states),
                ColumnDefinition.of(CARD_ROW__FINDINGS, "column.findings", 200)
                        .shownAs(this::sentences)
                        .growing(),
                ColumnDefinition.of(CARD_ROW__MENDING, "column.mending", 112)
                        .shownAs(mending -> words.say("mending." + mending))
                        .grouped(),
                ColumnDefinition.of(CARD_ROW__STATE, "column.state", 104)
                        .shownAs(state -> words.say("state." + state))
                        .marked(state -> tone((RowState) state))
                        .grouped(),
                ColumnDefinition.of(CARD_ROW__REMARK, "column.remark", 104));
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
