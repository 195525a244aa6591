// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardSession;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardReadBack;
import fudaban.hardware.card.CardReaderBack;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * {@code card read}: what stands on a card. Opening a person leaves a trace in the journal, which a verb without ledger
 * cannot; so of real cards only the names and lengths of what is protected are said.
 */
@Component(service = Verb.class)
public final class CardReadVerb extends CardToolVerb {
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticeDesk practice;

    /** For the framework. */
    public CardReadVerb() {}

    /** Put together by hand. */
    public CardReadVerb(PracticeDesk practice) {
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
        return "card read";
    }

    @Override
    public Text summary() {
        return new Text(
                "カードに書かれた項目を読む（個人の内容は訓練用カードだけ表示する）",
                "read what stands on a card; personal content is shown of practice cards only");
    }

    @Override
    List<Parameter> more() {
        List<Parameter> all = new ArrayList<>(CardPin.parameters());
        all.addAll(CardKeys.parameters());
        return all;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        return onCard(call, (session, profile, practice) -> {
            var identity = CardIdentifier.identify(session, profile);
            call.line(say(
                    call.locale(),
                    "card.standing." + identity.standing().name(),
                    identity.cardNumber().orElse("-")));
            if (identity.marker().isEmpty()) {
                call.result(Map.of("standing", identity.standing().name(), "number", ""));
                return identity.standing() == CardIdentity.Standing.IDENTIFIED ? 0 : 1;
            }
            show(call, profile, practice, read(call, session, profile, practice));
            return identity.standing() == CardIdentity.Standing.COMPLETE ? 0 : 1;
        });
    }

    private static CardReadBack read(Invocation call, CardSession session, CardProfile profile, boolean practice)
            throws Refusal, CardFailure {
        if (!CardPin.given(call)) {
            return CardReaderBack.read(session, profile);
        }
        return keyed(call, practice, secrets -> {
            var card = CardIdentifier.identify(session, profile).cardUuid().orElseThrow();
            return CardReaderBack.read(session, profile, secrets, CardPin.of(call, secrets, card));
        });
    }

    private static void show(Invocation call, CardProfile profile, boolean practice, CardReadBack read) {
        Map<String, Object> lengths = new LinkedHashMap<>();
        for (CardProfile.Container container : profile.containers()) {
            byte[] raw = read.raw().get(container.id());
            if (raw != null) {
                lengths.put(container.id(), raw.length);
                call.line(say(call.locale(), "card.container", container.id(), raw.length));
            } else if (read.unread().contains(container.id())) {
                call.line(say(call.locale(), "card.container.closed", container.id()));
            }
        }
        Map<String, String> fields = new TreeMap<>(read.fields());
        if (!practice) {
            fields.keySet().removeIf(name -> !name.startsWith("card."));
        }
        fields.forEach((name, value) -> call.line(say(call.locale(), "card.field", name, value)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("standing", read.identity().standing().name());
        json.put("number", read.identity().cardNumber().orElse(""));
        json.put("containers", lengths);
        json.put("closed", List.copyOf(read.unread()));
        json.put("fields", fields);
        call.result(json);
    }
}
