// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Role;
import fudaban.registers.Registry;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.RegistersPackage.Literals;
import java.util.Set;

/** What all acts on people of the contract declare alike. */
abstract class MemberAct<I extends java.lang.Record> implements Act<I> {
    private final ActType<I> type;

    MemberAct(String name, Class<I> input) {
        this.type = new ActType<>(name, input, Set.of(Role.OPERATOR, Role.MANAGER), "", "", Registry.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }

    static ContractMember member(String number, Change change) throws Refusal {
        return change.find(ContractMember.class, Literals.CONTRACT_MEMBER__NUMBER, String.valueOf(number))
                .orElseThrow(() -> Registry.refusal("member.none", String.valueOf(number)));
    }
}
