// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardSession;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardReaderBack;
import fudaban.hardware.card.CardSecrets;
import fudaban.hardware.card.CardWriter;
import fudaban.hardware.card.WritePlan;
import fudaban.hardware.pki.CardProof;
import fudaban.hardware.pki.CertificateCheck;
import fudaban.hardware.pki.Trust;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code card verify}: a card of ours proves its key, its open content is that of its marker, and where asked for the PIN and the certificates. */
@Component(service = Verb.class)
public final class CardVerifyVerb extends CardToolVerb {
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticeDesk practice;

    /** For the framework. */
    public CardVerifyVerb() {}

    /** Put together by hand. */
    public CardVerifyVerb(PracticeDesk practice) {
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
        return "card verify";
    }

    @Override
    public Text summary() {
        return new Text(
                "カードが本物で、書いたままかを確かめる（鍵、内容、暗証番号、証明書）",
                "check that a card is genuine and as it was written: key, content, PIN, certificates");
    }

    @Override
    List<Parameter> more() {
        List<Parameter> all = new ArrayList<>(CardPin.parameters());
        all.add(Parameter.option(
                "--trust",
                "信頼する認証局の証明書と失効リストのフォルダー。証明書も確かめる",
                "folder of authorities and revocation lists, to check certificates too"));
        all.addAll(CardKeys.parameters());
        return all;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Optional<CertificateCheck> check = check(call);
        return onCard(call, (session, profile, practice) -> {
            List<String> findings = new ArrayList<>();
            Map<String, Object> json = new LinkedHashMap<>();
            CardIdentity identity = keyed(call, practice, secrets -> {
                // First of all: nothing is believed, and no PIN shown, before the card has proved its key.
                CardIdentity proven = new CardWriter(secrets).prove(profile, session);
                call.line(say(call.locale(), "card.verify.key"));
                pin(call, session, profile, secrets, proven, json);
                if (check.isPresent()) {
                    certificates(call, session, profile, secrets, proven, check.get(), findings);
                }
                return proven;
            });
            content(call.locale(), session, profile, identity, findings);
            findings.forEach(call::line);
            if (findings.isEmpty()) {
                call.line(say(
                        call.locale(), "card.verify.good", identity.cardNumber().orElse("-")));
            }
            json.put("standing", identity.standing().name());
            json.put("number", identity.cardNumber().orElse(""));
            json.put("key", "proven");
            json.put("findings", findings);
            call.result(json);
            return findings.isEmpty() ? 0 : 1;
        });
    }

    private static Optional<CertificateCheck> check(Invocation call) throws Refusal {
        if (call.value("--trust").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CertificateCheck(Trust.folder(call.path("--trust"), Set.of())));
        } catch (IOException unreadable) {
            throw Issuance.refusal(unreadable, "card.trust", unreadable.getMessage());
        }
    }

    private static void pin(
            Invocation call,
            CardSession session,
            CardProfile profile,
            CardSecrets secrets,
            CardIdentity card,
            Map<String, Object> json)
            throws CardFailure, Refusal {
        var tries = CardIdentifier.pinTries(session, profile);
        json.put("pinTries", tries.orElse(-1));
        tries.ifPresent(left -> call.line(say(call.locale(), "card.tries", left)));
        if (CardPin.given(call)) {
            CardReaderBack.read(
                    session,
                    profile,
                    secrets,
                    CardPin.of(call, secrets, card.cardUuid().orElseThrow()));
            call.line(say(call.locale(), "card.verify.pin"));
            json.put("pin", "verified");
        }
    }

    private static void certificates(
            Invocation call,
            CardSession session,
            CardProfile profile,
            CardSecrets secrets,
            CardIdentity card,
            CertificateCheck check,
            List<String> findings)
            throws CardFailure {
        var report = CardProof.of(
                session,
                profile,
                () -> CardPin.given(call) && call.value("--pin-file").isEmpty()
                        ? secrets.initialPin(card.cardUuid().orElseThrow())
                        : Optional.empty(),
                check,
                Instant.now());
        report.certificates()
                .forEach((container, facts) -> call.line(say(
                        call.locale(),
                        "card.certificate",
                        container,
                        facts.serial(),
                        facts.until().toString())));
        report.findings()
                .forEach((container, found) ->
                        found.forEach(each -> findings.add(container + "：" + each.text(call.locale()))));
    }

    private static void content(
            Locale locale, CardSession session, CardProfile profile, CardIdentity card, List<String> findings)
            throws CardFailure {
        if (card.standing() != CardIdentity.Standing.COMPLETE) {
            findings.add(say(
                    locale,
                    "card.standing." + card.standing().name(),
                    card.cardNumber().orElse("-")));
        } else if (!WritePlan.unchanged(profile, CardReaderBack.read(session, profile))) {
            findings.add(say(locale, "card.verify.changed"));
        }
    }
}
