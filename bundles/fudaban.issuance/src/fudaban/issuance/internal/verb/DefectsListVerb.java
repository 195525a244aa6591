// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;

import fudaban.issuance.Issuance;
import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.defects.model.DefectCase;
import fudaban.issuance.defects.model.DefectsPackage.Literals;
import fudaban.issuance.internal.Pages;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code defects list}: applications whose unit was told and has not answered, those that wait longest first. */
@Component(service = Verb.class)
public final class DefectsListVerb implements Verb {
    @Override
    public String words() {
        return "defects list";
    }

    @Override
    public Text summary() {
        return new Text("再提出を待つ申請を、待っている日数の順に一覧する", "list applications that wait for an answer, the oldest first");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(flag("--all", "終わったものも含める", "also those that wait no more"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate today = LocalDate.now(call.ledger().clock());
        Query<DefectCase> query = Query.of(DefectCase.class).orderBy(Literals.DEFECT_CASE__NOTICED_ON, false);
        if (!call.flag("--all")) {
            query = query.where(Literals.DEFECT_CASE__STATE, CaseState.WAITING);
        }
        List<Map<String, Object>> json = new ArrayList<>();
        for (Row row : Pages.all(call.ledger(), call.session(), query)) {
            LocalDate noticed = (LocalDate) row.get(Literals.DEFECT_CASE__NOTICED_ON);
            long days = ChronoUnit.DAYS.between(noticed, today);
            call.line(say(
                    call.locale(),
                    "defects.line",
                    row.text(Literals.DEFECT_CASE__NUMBER),
                    noticed,
                    days,
                    row.text(Literals.DEFECT_CASE__UNIT_NAME),
                    row.text(Literals.DEFECT_CASE__DISPLAY_NAME),
                    row.text(Literals.DEFECT_CASE__SENTENCE)));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("application", row.text(Literals.DEFECT_CASE__NUMBER));
            one.put("state", row.text(Literals.DEFECT_CASE__STATE));
            one.put("noticedOn", noticed.toString());
            one.put("days", days);
            one.put("unit", row.text(Literals.DEFECT_CASE__UNIT_NAME));
            one.put("name", row.text(Literals.DEFECT_CASE__DISPLAY_NAME));
            one.put("defects", row.text(Literals.DEFECT_CASE__SENTENCE));
            json.add(one);
        }
        call.line(say(call.locale(), "defects.count", json.size()));
        call.result(json);
        return 0;
    }

    private static String say(Locale locale, String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(locale);
    }
}
