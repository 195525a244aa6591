// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.Reminders;
import fudaban.issuance.delivery.SheetCode;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code delivery remind}: asks a destination for its receipt, as a text ready to go. */
@Component(service = Verb.class)
public final class RemindVerb extends DeliveryVerb {
    /** For the service registry. */
    public RemindVerb() {
        super(
                "remind",
                POST,
                "受領書の督促文を作り、督促を記録する",
                "write the reminder of a receipt and record it",
                number(),
                Parameter.positional("FILE", "作るテキストファイル", "text file to write", true));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        String number = SheetCode.parse(number(call)).number();
        String text = Reminders.send(call.ledger(), call.session(), number, item);
        write(call.path("FILE"), text.getBytes(StandardCharsets.UTF_8));
        return new Done(
                0,
                1,
                locale -> say(locale, "done.remind", number),
                Map.of("number", number, "file", call.path("FILE").toString()));
    }
}
