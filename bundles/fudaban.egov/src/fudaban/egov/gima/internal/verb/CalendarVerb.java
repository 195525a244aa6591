// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.profile.CutOffs;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code gima calendar}: the next 締切. */
@Component(service = Verb.class)
public final class CalendarVerb extends GimaVerb {
    private static final int SHOWN = 8;

    /** For the service registry. */
    public CalendarVerb() {
        super("calendar", null, "次の締切を表示する", "show the next cut-offs");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public int run(Invocation call) throws Refusal {
        ZonedDateTime now = ZonedDateTime.now(call.ledger().clock());
        GimaProfile profile = call.ledger().profile(GimaProfile.class, now.toLocalDate());
        List<Map<String, Object>> days = new ArrayList<>();
        for (CutOffs.Day day : new CutOffs(profile).next(now, SHOWN)) {
            String at = day.at().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
            call.line(say(call.locale(), "calendar.line", at, day.title(call.locale()), day.reflected()));
            days.add(Map.of(
                    "at",
                    at,
                    "title",
                    day.title(call.locale()),
                    "reflected",
                    day.reflected().toString()));
        }
        call.result(Map.of("cutOffs", days));
        return 0;
    }
}
