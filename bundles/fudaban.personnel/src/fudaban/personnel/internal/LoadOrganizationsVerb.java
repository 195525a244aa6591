// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.personnel.Personnel;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.load.LoadCommand;
import fudaban.personnel.load.OrganizationsLoad;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** {@code load organizations FILE}: initial load of organisations, again as a difference. */
@Component(service = Verb.class)
public final class LoadOrganizationsVerb implements Verb {
    @Override
    public String words() {
        return "load organizations";
    }

    @Override
    public Text summary() {
        return new Text("組織・部署の表を取り込む（引継ぎ受入。2回目以後は差分だけ）", "load a table of organisations (again: only what differs)");
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
                call,
                tables.organizations(),
                Sentences.text(java.util.Locale.JAPAN, "kind.organizations"),
                Personnel.ROW,
                OrganizationsLoad::plan);
    }
}
