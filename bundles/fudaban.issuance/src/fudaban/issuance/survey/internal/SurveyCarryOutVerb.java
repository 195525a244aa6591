// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.issuance.survey.Survey;
import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage.Literals;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code survey carry-out ANSWER}: does what the answers of one kind want. 退職 is a 廃止登録 and is confirmed like one. */
@Component(service = Verb.class)
public final class SurveyCarryOutVerb extends SurveyVerb {
    /** For the service registry. */
    public SurveyCarryOutVerb() {
        super(
                "survey carry-out",
                "回答のとおりに処理する（継続: 更新の提案、退職: 廃止登録、返納済: 返納）",
                "do what answers want (CONTINUE: proposal, LEFT: retire, RETURNED: handed in)",
                parametersOf());
    }

    private static List<Parameter> parametersOf() {
        List<Parameter> all = new ArrayList<>();
        all.add(Parameter.positional("ANSWER", "CONTINUE, LEFT, RETURNED", "CONTINUE, LEFT or RETURNED", true));
        all.add(MONTH);
        all.addAll(Confirmations.parameters());
        return all;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        String word = call.value("ANSWER").orElseThrow();
        Answer answer = Answer.getByName(word);
        if (answer == null || answer == Answer.OPEN) {
            throw Survey.refusal("carry.word", word);
        }
        YearMonth month = month(call);
        Confirmation confirmation = Confirmations.of(call);
        List<String> waits = new ArrayList<>();
        int done = work(call, "work.carry", month, item -> {
            int count = 0;
            for (Row row : desk(call).rows(month, true)) {
                if (row.get(Literals.SURVEY_ROW__ANSWER) == answer) {
                    Receipt receipt = desk(call).carryOut(row, confirmation, item);
                    if (receipt.waits()) {
                        waits.add(receipt.request().orElse(""));
                    }
                    count++;
                }
            }
            return count;
        });
        call.line(say(call, "carry.done", done, waits.size()));
        call.result(Map.of("done", done, "waits", waits));
        return 0;
    }
}
