// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.CardReaderService;
import fudaban.issuance.Issuance;
import fudaban.issuance.destroy.CardsOnReaders;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.ThingFinder;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.Identified;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code destroy add LOT NUMBER...}. */
@Component(service = Verb.class)
public final class DestroyAddVerb extends WorkVerb {
    private final List<CardReaderService> services = new CopyOnWriteArrayList<>();

    /** Adds readers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReaders(CardReaderService service) {
        services.add(service);
    }

    /** Takes readers away. */
    public void removeReaders(CardReaderService service) {
        services.remove(service);
    }

    @Override
    public String words() {
        return "destroy add";
    }

    @Override
    public Text summary() {
        return new Text(
                "破棄ロットに身分証・書損カードを入れる（番号・リーダー）", "put cards and spoiled blanks into a lot, by number or from a reader");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("LOT", "破棄ロット番号（例 26-001）", "number of the lot, e.g. 26-001", true),
                new Parameter(
                        "NUMBER", new Text("管理番号・製造番号・ICチップの番号", "numbers of cards or blanks"), false, false, true),
                Parameter.flag("--reader", "リーダーの上のカードを読む", "read the card on a reader"),
                Parameter.flag(
                        "--dead", "ICチップが応答しない（番号で確認した）", "the chips do not answer; the numbers were read by eye"),
                Parameter.flag("--scanned", "番号はバーコード・QRから読み取った", "the numbers were scanned"));
    }

    @Override
    String row() {
        return "1-6";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.destroy-add", call.value("LOT").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        DestructionLot lot =
                new Lots(call.ledger(), call.session()).find(call.value("LOT").orElse(""));
        Identified how = call.flag("--dead")
                ? Identified.DEAD_CHIP
                : call.flag("--scanned") ? Identified.SCANNED : Identified.TYPED;
        var finder = new ThingFinder(call.ledger(), call.session());
        List<DestroyActs.Item> items = new ArrayList<>();
        for (String typed : call.values("NUMBER")) {
            items.add(new DestroyActs.Item(finder.number(typed), how));
        }
        if (call.flag("--reader")) {
            items.add(new DestroyActs.Item(new CardsOnReaders(services).one(finder), Identified.READER));
        }
        if (items.isEmpty()) {
            throw Issuance.refusal("destroy.nothing");
        }
        call.ledger()
                .submit(
                        call.session(),
                        Submission.of(DestroyActs.ADD, new DestroyActs.Add(lot.getId(), items))
                                .within(item));
        int now = lot.getCards() + lot.getBlanks() + items.size();
        return new Done(
                0,
                items.size(),
                locale -> say(locale, "done.destroy-add", lot.getNumber(), items.size(), now),
                Map.of(
                        "lot",
                        lot.getNumber(),
                        "numbers",
                        items.stream().map(DestroyActs.Item::number).toList()));
    }
}
