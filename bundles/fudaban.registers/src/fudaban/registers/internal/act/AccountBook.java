// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.registers.Registry;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.SystemAccount;
import fudaban.registers.model.SystemAccountState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.profile.RegisterProfile.AccountRule;
import java.util.Map;
import java.util.Optional;

/** Keeps the list of accounts (一覧化) by the rows of the アカウント管理簿, so that both cannot differ. */
final class AccountBook {
    private AccountBook() {}

    /** What a new row means for its account; other registers mean nothing. */
    static void follow(RegisterProfile profile, Register register, Map<String, String> values, Change change)
            throws Refusal {
        AccountRule rule = profile.accounts();
        if (rule == null || !rule.register().equals(register.id())) {
            return;
        }
        String system = values.get(rule.system());
        String name = values.get(rule.account());
        Optional<SystemAccount> known =
                change.find(SystemAccount.class, Literals.SYSTEM_ACCOUNT__KEY, system + ":" + name);
        String kind = values.getOrDefault(rule.kind(), "");
        if (kind.equals(rule.created())) {
            if (known.filter(account -> account.getState() == SystemAccountState.ACTIVE)
                    .isPresent()) {
                throw Registry.refusal("account.there", system, name);
            }
            SystemAccount account = known.isPresent() ? known.get() : change.create(SystemAccount.class);
            account.setKey(system + ":" + name);
            account.setSystem(system);
            account.setName(name);
            account.setState(SystemAccountState.ACTIVE);
            account.setCreatedOn(change.day());
            account.setDisabledOn(null);
            tell(account, rule, values);
        } else if (kind.equals(rule.changed()) || kind.equals(rule.disabled())) {
            SystemAccount account = known.orElseThrow(() -> Registry.refusal("account.unknown", system, name));
            if (kind.equals(rule.disabled())) {
                account.setState(SystemAccountState.DISABLED);
                account.setDisabledOn(change.day());
            } else {
                tell(account, rule, values);
            }
        }
    }

    private static void tell(SystemAccount account, AccountRule rule, Map<String, String> values) {
        if (values.containsKey(rule.owner())) {
            account.setOwnerName(values.get(rule.owner()));
        }
        if (values.containsKey(rule.rights())) {
            account.setRights(values.get(rule.rights()));
        }
    }
}
