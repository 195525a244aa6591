// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.LotState;
import fudaban.issuance.profile.Disposal;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Account;
import fudaban.model.Employer;
import fudaban.office.era.FiscalYear;
import org.osgi.service.component.annotations.Component;

/** 破棄ロットの開始, with somebody of the office who looks on. */
@Component(service = Act.class)
public final class OpenLot extends Declared<DestroyActs.Open> {
    /** For the service registry. */
    public OpenLot() {
        super(DestroyActs.OPEN, DestroyActs.Open.class, DESK, "1-6");
    }

    @Override
    public void run(DestroyActs.Open input, Change change) throws Refusal {
        var rules = change.profile(Disposal.class);
        DestructionLot lot = change.create(DestructionLot.class);
        witness(input, lot, change);
        int year = FiscalYear.of(change.day()).year() % 100;
        lot.setNumber("破棄%02d-%03d".formatted(year, change.next("issuance-lot-" + year)));
        lot.setState(LotState.OPEN);
        lot.setOpened(change.happened());
        lot.setOperator(change.actor().account());
        lot.setMethod(or(input.method(), rules.method()));
        lot.setLevel(or(input.level(), rules.level()));
    }

    private static void witness(DestroyActs.Open input, DestructionLot lot, Change change) throws Refusal {
        if (input.witnessAccount() != null) {
            Account account = change.load(Account.class, input.witnessAccount());
            if (account.getEmployer() != Employer.OFFICE
                    || account.isDisabled()
                    || account.getId().equals(change.actor().account())) {
                throw Issuance.refusal("destroy.witness.office", account.getName());
            }
            lot.setWitnessAccount(account.getId());
            lot.setWitness(account.getDisplayName());
            return;
        }
        String name = input.witness() == null ? "" : input.witness().strip();
        if (name.isEmpty()) {
            throw Issuance.refusal("destroy.witness.none");
        }
        if (name.equals(change.load(Account.class, change.actor().account()).getDisplayName())) {
            throw Issuance.refusal("destroy.witness.office", name);
        }
        lot.setWitness(name);
    }

    private static String or(String said, String rule) {
        return said == null || said.isBlank() ? rule : said.strip();
    }
}
