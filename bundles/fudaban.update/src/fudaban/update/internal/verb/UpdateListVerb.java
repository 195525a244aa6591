// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.update.Surroundings;
import fudaban.update.Updates;
import fudaban.update.model.ProgramChange;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code update list}: changes of the program, newest first. */
@Component(service = Verb.class)
public final class UpdateListVerb extends UpdateVerb {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Made by the component runtime. */
    @Activate
    public UpdateListVerb(@Reference Surroundings.Source surroundings) {
        super(surroundings, "update list", new Text("適用した更新を一覧する", "list the updates that were installed"), List.of());
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Updates updates = updates(call);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ProgramChange change : updates.history()) {
            String time =
                    TIME.format(change.getCreated().atZone(call.ledger().clock().getZone()));
            String key = change.getKind().getName() + "." + change.getState().getName();
            call.line(say(
                    call,
                    "list." + key,
                    time,
                    change.getTitle(),
                    change.getPrevious(),
                    change.getEdition(),
                    change.getRow() == null ? "" : change.getRow()));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("time", change.getCreated().toString());
            row.put("kind", change.getKind().getName());
            row.put("state", change.getState().getName());
            row.put("site", change.getSite());
            row.put("title", change.getTitle());
            row.put("previous", change.getPrevious());
            row.put("edition", change.getEdition());
            row.put("row", change.getRow() == null ? "" : change.getRow());
            rows.add(row);
        }
        if (rows.isEmpty()) {
            call.line(say(call, "list.none"));
        }
        call.result(rows);
        return 0;
    }
}
