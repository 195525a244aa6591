// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.personnel.load.LoadCommand;
import fudaban.registers.AccountTables;
import fudaban.registers.AccountsLoad;
import fudaban.registers.Registers;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** {@code load accounts FILE}: initial load of アカウント管理簿, again as a difference. */
@Component(service = Verb.class)
public final class LoadAccountsVerb implements Verb {
    @Override
    public String words() {
        return "load accounts";
    }

    @Override
    public Text summary() {
        return new Text(
                "運用対象システムのアカウント管理簿を取り込む（引継ぎ受入。2回目以後は差分だけ）",
                "load the accounts of the systems that are looked after (again: only what differs)");
    }

    @Override
    public List<Parameter> parameters() {
        return LoadCommand.parameters();
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        var tables = call.ledger()
                .profile(AccountTables.class, LocalDate.now(call.ledger().clock()));
        String kind = new Refusal(Registers.class, "kind.accounts").sentence(Locale.JAPAN);
        return LoadCommand.run(call, tables.table(), kind, Registers.ROW, AccountsLoad::plan);
    }
}
