// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.hardware.printer.Printer;
import fudaban.issuance.printer.Cleanings;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code printer cleaned NAME}: records that a card printer was cleaned, as work under its row of 別表2. */
@Component(service = Verb.class)
public final class PrinterCleanedVerb implements Verb {
    private final PrinterDirectory printers;

    /** @param printers where they are found */
    @Activate
    public PrinterCleanedVerb(@Reference PrinterDirectory printers) {
        this.printers = printers;
    }

    @Override
    public String words() {
        return "printer cleaned";
    }

    @Override
    public Text summary() {
        return new Text("カードプリンタのクリーニングを行ったことを登録する", "record that a card printer was cleaned");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(positional("NAME", "プリンターの名前", "name of the printer", true), PrinterDirectory.practice());
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Printer printer = printers.named(call, call.value("NAME").orElseThrow());
        String item = Cleanings.done(call.ledger(), call.session(), printer);
        String due = Cleanings.due(call.ledger(), call.session(), printer.id()).sentence(call.locale());
        call.line(due);
        call.result(Map.of("printer", printer.id(), "workItem", item));
        return 0;
    }
}
