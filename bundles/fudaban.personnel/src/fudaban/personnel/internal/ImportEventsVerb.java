// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.personnel.load.EventsCommand;
import fudaban.personnel.load.LoadCommand;
import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** {@code personnel events import}: a list of staff events. */
@Component(service = Verb.class)
public final class ImportEventsVerb implements Verb {
    @Override
    public String words() {
        return "personnel events import";
    }

    @Override
    public Text summary() {
        return new Text(
                "人事異動等の一覧を受け入れる（発令日前のものは予約になる。同じ一覧をもう一度入れても二重にならない）",
                "take in a list of staff events (those ahead of their day are reserved; the same list again changes"
                        + " nothing)");
    }

    @Override
    public List<Parameter> parameters() {
        return LoadCommand.parameters();
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        return EventsCommand.run(call);
    }
}
