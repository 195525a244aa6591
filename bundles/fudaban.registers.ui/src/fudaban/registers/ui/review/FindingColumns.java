// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.review;

import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__DECISION;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__DUE;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__FOUND;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__KIND;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__NAME;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__OWNER_NAME;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__REASON;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__RECORDED;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__STATE;

import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.FindingState;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.List;

/** The columns of the findings of a review. */
final class FindingColumns {
    private FindingColumns() {}

    static List<ColumnDefinition> of(Words words) {
        return List.of(
                ColumnDefinition.of(REVIEW_FINDING__STATE, "ReviewFinding.state", 104)
                        .sorted()
                        .grouped()
                        .shownAs(state -> words.say("FindingState." + state))
                        .marked(state -> tone((FindingState) state)),
                ColumnDefinition.of(REVIEW_FINDING__NAME, "ReviewFinding.name", 120)
                        .sorted(),
                ColumnDefinition.of(REVIEW_FINDING__KIND, "ReviewFinding.kind", 176)
                        .sorted()
                        .grouped()
                        .shownAs(kind -> words.say("FindingKind." + kind)),
                ColumnDefinition.of(REVIEW_FINDING__OWNER_NAME, "ReviewFinding.ownerName", 128),
                ColumnDefinition.of(REVIEW_FINDING__RECORDED, "ReviewFinding.recorded", 112),
                ColumnDefinition.of(REVIEW_FINDING__FOUND, "ReviewFinding.found", 112),
                ColumnDefinition.of(REVIEW_FINDING__DECISION, "ReviewFinding.decision", 112)
                        .shownAs(decision ->
                                decision == FindingDecision.NONE ? "" : words.say("FindingDecision." + decision)),
                ColumnDefinition.of(REVIEW_FINDING__DUE, "ReviewFinding.due", 96)
                        .sorted()
                        .shownAs(day -> words.day((LocalDate) day)),
                ColumnDefinition.of(REVIEW_FINDING__REASON, "ReviewFinding.reason", 160)
                        .growing());
    }

    /** How a state is marked. */
    static Tone tone(FindingState state) {
        return switch (state) {
            case OPEN -> Tone.BAD;
            case DECIDED -> Tone.CAUTION;
            case VERIFIED -> Tone.GOOD;
            case KEPT -> Tone.NEUTRAL;
        };
    }
}
