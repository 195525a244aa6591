// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.load.BlanksLoad;
import fudaban.issuance.profile.BlankTables;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.personnel.load.LoadCommand;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** {@code load blanks FILE}: initial load of blank cards, again as a difference. */
@Component(service = Verb.class)
public final class LoadBlanksVerb implements Verb {
    private static final String ROW = "5-1";

    @Override
    public String words() {
        return "load blanks";
    }

    @Override
    public Text summary() {
        return new Text("未発行カードの一覧を取り込む（引継ぎ受入。2回目以後は差分だけ）", "load a list of blank cards (again: only what differs)");
    }

    @Override
    public List<Parameter> parameters() {
        return LoadCommand.parameters();
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        var tables = call.ledger()
                .profile(BlankTables.class, LocalDate.now(call.ledger().clock()));
        return LoadCommand.run(call, tables.table(), WorkVerb.say(Locale.JAPAN, "kind.blanks"), ROW, BlanksLoad::plan);
    }
}
