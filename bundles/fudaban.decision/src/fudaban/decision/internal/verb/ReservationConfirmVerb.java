// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.decision.Waiting;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code reservation confirm}: the one confirmation on the day; being late stays visible. */
@Component(service = Verb.class)
public final class ReservationConfirmVerb extends DecisionVerb {
    /** For the service registry. */
    public ReservationConfirmVerb() {
        super(
                RequestKind.RESERVATION,
                "reservation confirm",
                "発令日に予約を確定し、処理を行う",
                "confirm an act on its day, which runs it");
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(List.of(number()));
        parameters.addAll(Confirmations.parameters());
        return parameters;
    }

    @Override
    public int run(Invocation call) throws Refusal {
        var sheet = sheet(call);
        Waiting before = decisions(call).find(sheet, call.locale());
        Receipt receipt = decisions(call).confirm(sheet, Confirmations.of(call));
        if (receipt.waits()) {
            call.line(say(call, "verb.confirmed-waits", sheet.number()));
        } else {
            call.line(say(
                    call,
                    before.late() ? "verb.confirmed-late" : "verb.confirmed",
                    sheet.number(),
                    receipt.entry(),
                    before.daysLate()));
            receipt.request().ifPresent(owed -> call.line(say(call, "verb.confirmed-owes", owed)));
        }
        call.result(Map.of(
                "number",
                sheet.number(),
                "entry",
                receipt.entry(),
                "daysLate",
                before.daysLate(),
                "waits",
                receipt.waits(),
                "request",
                receipt.request().orElse("")));
        return 0;
    }
}
