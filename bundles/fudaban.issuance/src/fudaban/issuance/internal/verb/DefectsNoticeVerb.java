// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.issuance.defects.Notices;
import fudaban.issuance.defects.UnitDefects;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code defects notice}: a letter for each unit with defects into the outbox. */
@Component(service = Verb.class)
public final class DefectsNoticeVerb extends WorkVerb {
    @Override
    public String words() {
        return "defects notice";
    }

    @Override
    public Text summary() {
        return new Text("所属ごとの不備連絡を送信箱に入れる", "put a letter about defects for each unit into the outbox");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                option("--unit", "この所属だけ", "only this unit"),
                flag("--reminders", "期日を過ぎた所属への再度の連絡", "reminders to units that have not answered"));
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.notice");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        var notices = new Notices(call.ledger());
        List<UnitDefects> units = (call.flag("--reminders")
                        ? notices.overdue(call.session())
                        : notices.untold(call.session()))
                .stream()
                        .filter(unit ->
                                call.value("--unit").map(unit.unit()::equals).orElse(true))
                        .toList();
        int count = 0;
        for (UnitDefects unit : units) {
            notices.send(call.session(), notices.draft(call.session(), unit), item);
            count += unit.applications().size();
        }
        int applications = count;
        return new Done(
                0,
                applications,
                locale -> say(locale, "done.notice", units.size(), applications),
                Map.of("letters", units.size(), "applications", applications));
    }
}
