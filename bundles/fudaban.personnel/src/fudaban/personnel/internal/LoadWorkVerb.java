// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.personnel.Personnel;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.load.LoadCommand;
import fudaban.personnel.load.WorkLoad;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** {@code load work FILE}: initial load of open work, again as a difference. */
@Component(service = Verb.class)
public final class LoadWorkVerb implements Verb {
    @Override
    public String words() {
        return "load work";
    }

    @Override
    public Text summary() {
        return new Text("未完了の作業の一覧を取り込む（引継ぎ受入。2回目以後は差分だけ）", "load a list of open work (again: only what differs)");
    }

    @Override
    public List<Parameter> parameters() {
        return LoadCommand.parameters();
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        var tables = call.ledger()
                .profile(PersonnelTables.class, LocalDate.now(call.ledger().clock()));
        return LoadCommand.run(
                call, tables.work(), Sentences.text(Locale.JAPAN, "kind.work"), Personnel.ROW, WorkLoad::plan);
    }
}
