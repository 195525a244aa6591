// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.profile.ContractProfile;
import fudaban.model.Contract;
import fudaban.model.ModelPackage;
import java.util.List;

/** Contracts and 変更契約: each accepted one is a record; they follow each other in one database. */
final class ContractActs {
    private ContractActs() {}

    static List<Act<?>> all() {
        return List.of(new CoreAct<>(
                ContractProfile.ACCEPT, ContractProfile.Accept.class, Roles.WORKING, ContractActs::accept));
    }

    private static void accept(ContractProfile.Accept input, Change change) throws Refusal {
        ContractProfile profile = input.contract();
        String active = profile.contractNumber();
        int edition = 1;
        var before = change.find(Contract.class, ModelPackage.Literals.CONTRACT__ACTIVE_NUMBER, active);
        if (before.isPresent()) {
            Contract old = before.get();
            if (old.getEdition() >= profile.edition()) {
                throw new Refusal(ContractActs.class, "contract.edition", active, old.getEdition());
            }
            old.setActiveNumber(null);
            edition = profile.edition();
        }
        Contract contract = change.create(Contract.class);
        profile.fill(contract);
        contract.setEdition(Math.max(edition, profile.edition()));
        contract.setActiveNumber(active);
    }
}
