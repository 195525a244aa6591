// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Role;
import fudaban.registers.Registers;
import fudaban.registers.TakeOverAccounts;
import fudaban.registers.model.RegistersPackage;
import fudaban.registers.model.SystemAccount;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** 引継ぎ受入 of アカウント管理簿: new accounts are entered, known ones get what is different. */
@Component(service = Act.class)
public final class TakeOverAccountsAct implements Act<TakeOverAccounts> {
    private final ActType<TakeOverAccounts> type = new ActType<>(
            Registers.TAKE_OVER_ACCOUNTS,
            TakeOverAccounts.class,
            Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR),
            Registers.ROW,
            "",
            Registers.class);

    @Override
    public ActType<TakeOverAccounts> type() {
        return type;
    }

    @Override
    public void run(TakeOverAccounts input, Change change) throws Refusal {
        Set<String> keys = new HashSet<>();
        for (TakeOverAccounts.Row row : input.rows()) {
            if (row.system() == null || row.name() == null || !keys.add(row.key())) {
                throw new Refusal(Registers.class, "account.name");
            }
            Optional<SystemAccount> known =
                    change.find(SystemAccount.class, RegistersPackage.Literals.SYSTEM_ACCOUNT__KEY, row.key());
            SystemAccount account = known.isPresent() ? known.get() : change.create(SystemAccount.class);
            if (known.isEmpty()) {
                account.setKey(row.key());
                account.setSystem(row.system());
                account.setName(row.name());
                account.setState(row.state());
                account.setTakenOver(true);
            } else if (row.state() != account.getState()) {
                throw new Refusal(
                        Registers.class,
                        "account.state",
                        row.system(),
                        row.name(),
                        account.getState().getName(),
                        row.state().getName());
            }
            AccountChanges.of(row, account).forEach(account::eSet);
        }
    }
}
