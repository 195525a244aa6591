// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__COUNT;
import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__KIND;
import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__PLACE;
import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__SERIAL;
import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__STATE;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Blank;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;

/** {@code issuance blanks}: blank cards, counted by place, kind and state; with {@code --json} one by one. */
@Component(service = Verb.class)
public final class BlanksVerb implements Verb {
    @Override
    public String words() {
        return "issuance blanks";
    }

    @Override
    public Text summary() {
        return new Text("未発行カードを保管場所・券種・状態ごとに数える", "count the blank cards by place, kind and state");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Map<String, Integer> counts = new TreeMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        Pages.each(call.ledger(), call.session(), Query.of(Blank.class).orderBy(BLANK__SERIAL, false), row -> {
            int count = count(row);
            String line = String.join(
                    "  ",
                    row.text(BLANK__PLACE),
                    WorkVerb.say(call.locale(), "kind." + row.text(BLANK__KIND)),
                    WorkVerb.say(call.locale(), "blank-state." + row.text(BLANK__STATE)));
            counts.merge(line, count, Integer::sum);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("serial", row.text(BLANK__SERIAL));
            json.put("kind", row.text(BLANK__KIND));
            json.put("state", row.text(BLANK__STATE));
            json.put("count", count);
            json.put("place", row.text(BLANK__PLACE));
            rows.add(json);
        });
        counts.forEach((line, count) -> call.line(line + "  " + count));
        if (counts.isEmpty()) {
            call.line(WorkVerb.say(call.locale(), "blank.none"));
        }
        call.result(rows);
        return 0;
    }

    private static int count(Row row) {
        return row.get(BLANK__COUNT) instanceof Integer count ? count : 0;
    }
}
