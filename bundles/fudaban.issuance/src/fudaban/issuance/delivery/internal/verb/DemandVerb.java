// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.Demands;
import fudaban.issuance.delivery.Unreturned;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code delivery demand}: a letter for each unit, recorded and put into the outbox. */
@Component(service = Verb.class)
public final class DemandVerb extends DeliveryVerb {
    /** For the service registry. */
    public DemandVerb() {
        super(
                "demand",
                RETIRING,
                "未返納の督促を所属ごとに作って記録し、発信箱に入れる",
                "make, record and queue a demand for each unit",
                Parameter.option("--unit", "所属の名前（既定は全部）", "name of a unit (all)"),
                Parameter.option("--out", "文面と一覧（Excel）の控えを置くフォルダー", "folder for copies of texts and lists"));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        List<Row> lines = new Unreturned(call.ledger(), call.session())
                .read(call.value("--unit").orElse(null));
        if (lines.isEmpty()) {
            throw Delivery.refusal("demand.none");
        }
        var demands = new Demands(call.ledger(), call.session());
        List<String> numbers = new ArrayList<>();
        for (Demands.Draft draft : demands.drafts(lines)) {
            String number = demands.send(draft, item);
            numbers.add(number);
            if (call.value("--out").isPresent()) {
                Path folder = call.path("--out");
                write(folder.resolve(number + ".xlsx"), draft.list());
                write(
                        folder.resolve(number + ".txt"),
                        (draft.subject() + "\n\n" + draft.text()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Done(
                0,
                lines.size(),
                locale -> say(locale, "done.demand", numbers.size(), lines.size()),
                Map.of("demands", numbers, "cards", lines.size()));
    }
}
