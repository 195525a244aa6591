// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Group;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code survey open}: counts the cards of a month by unit and takes them into its round; {@code --preview} only counts. */
@Component(service = Verb.class)
public final class SurveyOpenVerb extends SurveyVerb {
    /** For the service registry. */
    public SurveyOpenVerb() {
        super(
                "survey open",
                "有効期限を迎える身分証を部署別に数え、調査の対象にする",
                "count the cards that expire in a month by unit and take them into its survey",
                List.of(MONTH, Parameter.flag("--preview", "数えるだけ", "only count")));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        YearMonth month = month(call);
        List<Group> units = desk(call).units(month);
        long all = 0;
        for (Group each : units) {
            call.line(each.value() + "  " + each.count());
            all += each.count();
        }
        if (!call.flag("--preview")) {
            work(call, "work.open", month, item -> desk(call).open(month, item));
        }
        call.line(say(call, "open.done", month.toString(), units.size(), all));
        call.result(Map.of("month", month.toString(), "units", units.size(), "cards", all));
        return 0;
    }
}
