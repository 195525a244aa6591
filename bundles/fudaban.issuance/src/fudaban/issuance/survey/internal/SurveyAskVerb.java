// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code survey ask}: one letter with its list for each unit, into the outbox; {@code --remind} those without answer again. */
@Component(service = Verb.class)
public final class SurveyAskVerb extends SurveyVerb {
    /** For the service registry. */
    public SurveyAskVerb() {
        super(
                "survey ask",
                "部署ごとに調査のメール（一覧を添付）を送信箱に入れる",
                "queue a letter with its list for each unit",
                List.of(MONTH, Parameter.flag("--remind", "回答のない部署に督促する", "remind those without answer")));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        YearMonth month = month(call);
        List<String> letters = new ArrayList<>();
        work(call, "work.ask", month, item -> {
            letters.addAll(desk(call).ask(month, call.flag("--remind"), item));
            return letters.size();
        });
        call.line(say(call, "ask.done", letters.size()));
        call.result(Map.of("letters", letters));
        return 0;
    }
}
