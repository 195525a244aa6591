// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.people;

import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__APPROVED_ON;
import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__FIRST_DAY;
import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__LAST_DAY;
import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__NAME;
import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__NUMBER;
import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__PHONE;
import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__POST;
import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__PROPOSED_ON;
import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__STATE;

import fudaban.registers.model.MemberState;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.List;

/** The columns of the 名簿. */
final class MemberColumns {
    private MemberColumns() {}

    static List<ColumnDefinition> of(Words words) {
        return List.of(
                ColumnDefinition.of(CONTRACT_MEMBER__STATE, "ContractMember.state", 112)
                        .sorted()
                        .grouped()
                        .shownAs(state -> words.say("MemberState." + state))
                        .marked(state -> tone((MemberState) state)),
                ColumnDefinition.of(CONTRACT_MEMBER__NUMBER, "ContractMember.number", 104)
                        .sorted(),
                ColumnDefinition.of(CONTRACT_MEMBER__POST, "ContractMember.post", 112)
                        .sorted()
                        .grouped()
                        .shownAs(post -> words.say("MemberPost." + post)),
                ColumnDefinition.of(CONTRACT_MEMBER__NAME, "ContractMember.name", 144)
                        .sorted()
                        .growing(),
                ColumnDefinition.of(CONTRACT_MEMBER__FIRST_DAY, "ContractMember.firstDay", 96)
                        .sorted()
                        .shownAs(day -> words.day((LocalDate) day)),
                ColumnDefinition.of(CONTRACT_MEMBER__LAST_DAY, "ContractMember.lastDay", 96)
                        .shownAs(day -> words.day((LocalDate) day)),
                ColumnDefinition.of(CONTRACT_MEMBER__PHONE, "ContractMember.phone", 128),
                ColumnDefinition.of(CONTRACT_MEMBER__PROPOSED_ON, "ContractMember.proposedOn", 96)
                        .shownAs(day -> words.day((LocalDate) day)),
                ColumnDefinition.of(CONTRACT_MEMBER__APPROVED_ON, "ContractMember.approvedOn", 96)
                        .shownAs(day -> words.day((LocalDate) day)));
    }

    /** How a state is marked. */
    static Tone tone(MemberState state) {
        return switch (state) {
            case PROPOSED -> Tone.CAUTION;
            case ACTIVE -> Tone.GOOD;
            case ENDED -> Tone.NEUTRAL;
        };
    }
}
