// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardSession;
import fudaban.hardware.MyNumberCard;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardIdentity.Standing;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code card info}: what the card on a reader is, ours or not, said without PIN, key or personal data. */
@Component(service = Verb.class)
public final class CardInfoVerb extends ReaderVerb {
    /** Shipped profiles a card is asked by: one SELECT each. */
    private static final List<String> PROFILES = List.of("piv-practice", "piv", "file");

    /** Adds readers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReaders(CardReaderService service) {
        add(service);
    }

    /** Takes readers away. */
    public void removeReaders(CardReaderService service) {
        remove(service);
    }

    /** Sets the hands at the practice devices. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setOperator(PracticeOperator service) {
        hands(service);
    }

    /** Takes them away. */
    public void unsetOperator(PracticeOperator service) {
        noHands(service);
    }

    @Override
    public String words() {
        return "card info";
    }

    @Override
    public Text summary() {
        return new Text("リーダーの上のカードが何かを調べる（内容は読まない）", "say what the card on a reader is, without reading its content");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                READER,
                HandVerb.FOLDER,
                Parameter.option(
                        "--profile",
                        "このカード設定だけで調べる：piv-practice、piv、file、identify、またはファイル（JSON）。既定は順に全て",
                        "ask by this card profile only: piv-practice, piv, file, identify, or a JSON file (all in"
                                + " turn)"),
                Parameter.flag(
                        "--my-number",
                        "個人番号カードかどうかも調べる（既定は調べない。個人番号と券面の情報には触れない）",
                        "ask whether it is a My Number card too (not unless given; number and face are never"
                                + " touched)"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        practice(call);
        CardReader reader = reader(call);
        try (var session = reader.open(DEADLINE)) {
            CardIdentity identity = identify(session, call);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("reader", reader.id());
            json.put("atr", identity.atr().toString());
            json.put("uid", identity.uid().orElse(""));
            identity.serial().ifPresent(serial -> json.put("serial", serial));
            json.put("standing", identity.standing().name());
            json.put("number", identity.cardNumber().orElse(""));
            boolean asked = call.flag("--my-number") && identity.standing() == Standing.FOREIGN;
            boolean myNumber = asked && MyNumberCard.recognise(session);
            if (asked) {
                json.put("myNumber", myNumber);
            }
            call.line(say(
                    call.locale(), "card.atr", identity.atr(), identity.uid().orElse("-")));
            identity.serial().ifPresent(serial -> call.line(say(call.locale(), "card.serial", serial)));
            call.line(say(
                    call.locale(),
                    myNumber
                            ? "card.my-number"
                            : "card.standing." + identity.standing().name(),
                    identity.cardNumber().orElse("-")));
            call.result(json);
            return 0;
        } catch (CardFailure failure) {
            throw refusal(failure, call);
        }
    }

    private static CardIdentity identify(CardSession session, Invocation call) throws Refusal, CardFailure {
        if (call.value("--profile").isPresent()) {
            return CardIdentifier.identify(session, CardDataFile.profile(call));
        }
        CardIdentity found = null;
        for (String name : PROFILES) {
            CardIdentity identity = CardIdentifier.identify(session, CardProfileReader.shipped(name));
            if (found == null || identity.standing() != Standing.FOREIGN) {
                found = identity;
            }
            if (identity.marker().isPresent()) {
                break;
            }
        }
        return found;
    }
}
