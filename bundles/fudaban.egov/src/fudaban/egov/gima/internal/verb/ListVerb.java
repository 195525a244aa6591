// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.gima.release.Releases;
import fudaban.ledger.Labels;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Reading;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code gima list}: all releases, newest first. */
@Component(service = Verb.class)
public final class ListVerb extends GimaVerb {
    /** For the service registry. */
    public ListVerb() {
        super("list", null, "提出の一覧を表示する", "list the releases");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public int run(Invocation call) throws Refusal {
        List<Map<String, Object>> all = new ArrayList<>();
        Reading.each(call.ledger(), call.session(), Releases.all(), row -> {
            ReleaseState state = (ReleaseState) row.get(Literals.RELEASE__STATE);
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("number", row.text(Literals.RELEASE__NUMBER));
            each.put("name", row.text(Literals.RELEASE__NAME));
            each.put("state", state.getName());
            each.put("effectiveOn", row.text(Literals.RELEASE__EFFECTIVE_ON));
            each.put("edition", row.text(Literals.RELEASE__EDITION));
            each.put("additions", row.get(Literals.RELEASE__ADDITIONS));
            each.put("changes", row.get(Literals.RELEASE__CHANGES));
            each.put("deletions", row.get(Literals.RELEASE__DELETIONS));
            each.put("sent", row.get(Literals.RELEASE__SENT));
            each.put("accepted", row.get(Literals.RELEASE__ACCEPTED));
            each.put("failed", row.get(Literals.RELEASE__FAILED));
            all.add(each);
            call.line(say(
                    call.locale(),
                    "list.line",
                    each.get("number"),
                    each.get("name"),
                    Labels.of(state, call.locale()),
                    each.get("effectiveOn"),
                    each.get("additions"),
                    each.get("changes"),
                    each.get("deletions"),
                    each.get("sent"),
                    each.get("accepted"),
                    each.get("failed")));
        });
        if (all.isEmpty()) {
            call.line(say(call.locale(), "list.none"));
        }
        call.result(Map.of("releases", all));
        return 0;
    }
}
