// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** {@code destroy close LOT --count N --approver NAME}. */
@Component(service = Verb.class)
public final class DestroyCloseVerb extends WorkVerb {
    @Override
    public String words() {
        return "destroy close";
    }

    @Override
    public Text summary() {
        return new Text("破棄ロットを物理破棄として確定する（立会者が確認、取消不可）", "destroy a lot for good, confirmed by its witness");
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(
                        Stream.of(
                                Parameter.positional(
                                        "LOT", "破棄ロット番号（例 26-001）", "number of the lot, e.g. 26-001", true),
                                new Parameter(
                                        "--count",
                                        new Text("立会者が数えた枚数", "how many the witness counted"),
                                        true,
                                        false,
                                        false)),
                        Confirmations.parameters().stream())
                .toList();
    }

    @Override
    String row() {
        return "1-6";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.destroy-close", call.value("LOT").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var lots = new Lots(call.ledger(), call.session());
        DestructionLot lot = lots.find(call.value("LOT").orElse(""));
        Receipt receipt = lots.close(lot, Counts.of(call.value("--count").orElse("")), Confirmations.of(call), item);
        if (receipt.number() == 0) {
            String request = receipt.request().orElse("");
            return new Done(
                    0,
                    0,
                    locale -> say(locale, "done.request", request),
                    Map.of("lot", lot.getNumber(), "request", request));
        }
        int pieces = lot.getCards() + lot.getBlanks();
        return new Done(
                0,
                pieces,
                locale -> say(locale, "done.destroy-close", lot.getNumber(), pieces),
                Map.of("lot", lot.getNumber(), "pieces", pieces, "entry", receipt.entry()));
    }
}
