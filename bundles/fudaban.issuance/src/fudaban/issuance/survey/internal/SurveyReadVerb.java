// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.issuance.survey.SurveyList;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code survey read FILE}: a list that came back. Exit 1 when rows were not understood. */
@Component(service = Verb.class)
public final class SurveyReadVerb extends SurveyVerb {
    /** For the service registry. */
    public SurveyReadVerb() {
        super(
                "survey read",
                "返ってきた一覧（XLSX・CSV）の回答を読み込む",
                "read the answers of a list that came back (XLSX, CSV)",
                List.of(
                        Parameter.positional("FILE", "返ってきた一覧", "the list", true),
                        Parameter.flag("--preview", "読むだけで登録しない", "only read")));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        SurveyList.Reading reading = new SurveyList(call.ledger(), call.session()).read(call.path("FILE"));
        if (!call.flag("--preview") && !reading.answers().isEmpty()) {
            work(call, "work.read", desk(call).month(), item -> desk(call).take(reading, item));
        }
        reading.strange().forEach(each -> call.line(each.sentence(call.locale())));
        call.line(say(
                call, "read.done", reading.answers().size(), reading.strange().size(), reading.blank()));
        call.result(Map.of(
                "answers",
                reading.answers().size(),
                "strange",
                reading.strange().stream().map(each -> each.place()).toList(),
                "blank",
                reading.blank()));
        return reading.strange().isEmpty() ? 0 : 1;
    }
}
