// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.issuance.survey.Survey;
import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code survey list}: the cards of a month that are not settled, with the days since they were asked about. */
@Component(service = Verb.class)
public final class SurveyListVerb extends SurveyVerb {
    /** For the service registry. */
    public SurveyListVerb() {
        super(
                "survey list",
                "調査の未回答・未処理を、送付からの日数とともに示す",
                "list what is not settled, with the days since it was asked",
                List.of(MONTH, Parameter.flag("--all", "処理済みも示す", "also what is settled")));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        YearMonth month = month(call);
        List<Row> rows = desk(call).rows(month, !call.flag("--all"));
        List<Map<String, Object>> all = new ArrayList<>();
        Instant now = call.ledger().clock().instant();
        for (Row row : rows) {
            var answer = (Answer) row.get(Literals.SURVEY_ROW__ANSWER);
            var asked = (Instant) row.get(Literals.SURVEY_ROW__ASKED);
            long days = asked == null ? -1 : Duration.between(asked, now).toDays();
            call.line(String.join(
                    "  ",
                    row.text(Literals.SURVEY_ROW__NUMBER),
                    row.text(Literals.SURVEY_ROW__UNIT_NAME),
                    Survey.say(call.locale(), "answer." + answer.getName()),
                    days < 0 ? say(call, "list.not-asked") : say(call, "list.days", days)));
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("number", row.text(Literals.SURVEY_ROW__NUMBER));
            facts.put("unit", row.text(Literals.SURVEY_ROW__UNIT_NAME));
            facts.put("answer", answer.getName());
            facts.put("days", days);
            all.add(facts);
        }
        if (all.isEmpty()) {
            call.line(say(call, "list.none", month.toString()));
        }
        call.result(Map.of("month", month.toString(), "rows", all));
        return 0;
    }
}
