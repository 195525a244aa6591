// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.model.AbsenceKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code report absence WHO --from DAY --to DAY}: 休暇, 急病, and who stood in. */
@Component(service = Verb.class)
public final class ReportAbsenceVerb extends Said {
    /** For the service registry. */
    public ReportAbsenceVerb() {
        super(
                "report absence",
                "役務従事者の不在と代替者を記録する",
                "record that the operator is away, and who stands in",
                needed("WHO", "不在の方", "who is away"),
                option("--from", "始めの日（既定は今日）", "first day (today)"),
                option("--to", "終わりの日（既定は始めの日）", "last day (the first)"),
                option("--kind", "leave（休暇）、illness（急病）、other（既定 leave）", "leave, illness or other (leave)"),
                option("--substitute", "代替者", "who stands in"),
                option("--reason", "理由", "why"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate first = Typed.day(call, "--from");
        LocalDate last = Typed.optionalDay(call, "--to").orElse(first);
        String kind = call.value("--kind").orElse("leave").toUpperCase(Locale.ROOT);
        if (AbsenceKind.getByName(kind) == null) {
            throw Reporting.refusal("absence.kind", kind);
        }
        var receipt = call.ledger()
                .submit(
                        call.session(),
                        Submission.of(
                                ReportActs.ABSENCE,
                                new ReportActs.Absent(
                                        null,
                                        first,
                                        last,
                                        AbsenceKind.getByName(kind),
                                        call.value("WHO").orElseThrow(),
                                        call.value("--substitute").orElse(null),
                                        call.value("--reason").orElse(null),
                                        false)));
        call.line(Typed.say(call, "verb.report.absence", first.toString(), last.toString()));
        call.result(Map.of("absence", receipt.records().getFirst(), "entry", receipt.entry()));
        return 0;
    }
}
