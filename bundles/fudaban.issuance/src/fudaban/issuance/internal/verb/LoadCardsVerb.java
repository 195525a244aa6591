// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.load.CardsLoad;
import fudaban.issuance.profile.CardColumns;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.personnel.load.LoadCommand;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** {@code load cards FILE}: initial load of existing cards, again as a difference. */
@Component(service = Verb.class)
public final class LoadCardsVerb implements Verb {
    private static final String ROW = "1-3";

    @Override
    public String words() {
        return "load cards";
    }

    @Override
    public Text summary() {
        return new Text("既存の身分証等の一覧を取り込む（引継ぎ受入。2回目以後は差分だけ）", "load a list of existing cards (again: only what is new)");
    }

    @Override
    public List<Parameter> parameters() {
        return LoadCommand.parameters();
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        var columns = call.ledger()
                .profile(CardColumns.class, LocalDate.now(call.ledger().clock()));
        return LoadCommand.run(call, columns.shape(), WorkVerb.say(Locale.JAPAN, "kind.cards"), ROW, CardsLoad::plan);
    }
}
