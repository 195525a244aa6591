// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardSession;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardWriter;
import fudaban.hardware.card.WritePlan;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code card plan}: the commands of a plan, and whether the card on a reader would take them. */
@Component(service = Verb.class)
public final class CardPlanVerb extends CardToolVerb {
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticeDesk practice;

    /** For the framework. */
    public CardPlanVerb() {}

    /** Put together by hand. */
    public CardPlanVerb(PracticeDesk practice) {
        this.practice = practice;
    }

    @Override
    PracticeDesk practice() {
        return practice;
    }

    /** Adds readers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReaders(CardReaderService service) {
        add(service);
    }

    /** Takes readers away. */
    public void removeReaders(CardReaderService service) {
        remove(service);
    }

    @Override
    public String words() {
        return "card plan";
    }

    @Override
    public Text summary() {
        return new Text(
                "カードへの書込み手順（APDU）を示し、カードがあれば書けるかを調べる（書き込まない）",
                "show the APDUs that would write a card, and try them against the card on a reader without writing");
    }

    @Override
    List<Parameter> more() {
        return List.of(
                CardDataFile.DATA, Parameter.flag("--dry-run", "リーダーの上のカードに書けるかも調べる", "ask the card on a reader too"));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        WritePlan plan = plan(call, CardDataFile.profile(call));
        List<String> commands = plan.preview();
        commands.forEach(call::line);
        call.line(say(
                call.locale(), "card.plan", plan.profile().id(), plan.steps().size(), commands.size()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("profile", plan.profile().id());
        json.put("steps", plan.steps().size());
        json.put("commands", commands);
        int exit = call.flag("--dry-run") || call.value("--practice").isPresent()
                ? onCard(call, (session, profile, practice) -> dry(call, session, plan, json))
                : 0;
        call.result(json);
        return exit;
    }

    static WritePlan plan(Invocation call, CardProfile profile) throws Refusal {
        try {
            return WritePlan.of(profile, CardDataFile.content(call));
        } catch (CardFailure unfit) {
            throw refusal(unfit, call);
        }
    }

    private static int dry(Invocation call, CardSession session, WritePlan plan, Map<String, Object> json)
            throws CardFailure {
        var tries = CardIdentifier.pinTries(session, plan.profile());
        json.put("pinTries", tries.orElse(-1));
        if (tries.isPresent()) {
            call.line(say(call.locale(), "card.tries", tries.getAsInt()));
        }
        try {
            var identity = CardWriter.admit(plan, session);
            json.put("standing", identity.standing().name());
            json.put("admitted", true);
            call.line(say(
                    call.locale(),
                    "card.standing." + identity.standing().name(),
                    identity.cardNumber().orElse("-")));
            call.line(say(call.locale(), "card.plan.possible"));
            return 0;
        } catch (CardFailure refused) {
            json.put("admitted", false);
            json.put("why", refused.kind().name());
            call.line(refused.sentence(call.locale()));
            return 1;
        }
    }
}
