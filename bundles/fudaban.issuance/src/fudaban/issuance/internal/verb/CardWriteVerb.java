// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardSession;
import fudaban.hardware.card.CardCertifier;
import fudaban.hardware.card.CardReaderBack;
import fudaban.hardware.card.CardWriter;
import fudaban.hardware.card.WritePlan;
import fudaban.hardware.pki.PracticeAuthority;
import fudaban.hardware.pki.RequestFolder;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code card write}: one card outside any batch, which only practice cards may be. */
@Component(service = Verb.class)
public final class CardWriteVerb extends CardToolVerb {
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticeDesk practice;

    /** For the framework. */
    public CardWriteVerb() {}

    /** Put together by hand. */
    public CardWriteVerb(PracticeDesk practice) {
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
        return "card write";
    }

    @Override
    public Text summary() {
        return new Text(
                "訓練用カードに書き込み、読み戻して比べる（実際の身分証は issuance issue で発行する）",
                "write a practice card and read it back (real cards are issued by issuance issue)");
    }

    @Override
    List<Parameter> more() {
        return List.of(
                CardDataFile.DATA,
                Parameter.option(
                        "--authority",
                        "訓練用認証局のフォルダー（なければ作る）。証明書も書く",
                        "folder of a practice authority, made when missing; writes certificates"),
                Parameter.option("--requests", "証明書の要求（PKCS#10）を置くフォルダー", "folder for certificate requests (PKCS#10)"));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        return onCard(call, (session, profile, practice) -> {
            if (!practice) {
                // What is written on a real card stands in the journal, and that is the batch.
                throw Issuance.refusal("card.write.real");
            }
            return write(call, session, CardPlanVerb.plan(call, profile));
        });
    }

    private static int write(Invocation call, CardSession session, WritePlan plan)
            throws CardFailure, Refusal, IOException {
        var secrets = new PracticeSecrets();
        var before = new CardWriter(secrets, certifier(call))
                .execute(plan, session, (done, of, step) -> call.progress("write", done, of));
        var differing = plan.differences(CardReaderBack.read(session, plan.profile(), secrets));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", plan.content().cardNumber());
        json.put("before", before.standing().name());
        json.put("differences", differing);
        call.line(
                differing.isEmpty()
                        ? say(call.locale(), "card.written", plan.content().cardNumber())
                        : new CardFailure(CardFailure.Kind.MISMATCH, "", String.join(", ", differing))
                                .sentence(call.locale()));
        call.result(json);
        return differing.isEmpty() ? 0 : 1;
    }

    private static CardCertifier certifier(Invocation call) throws Refusal, IOException {
        if (call.value("--requests").isPresent()) {
            return new RequestFolder(call.path("--requests"));
        }
        if (call.value("--authority").isEmpty()) {
            return CardCertifier.LATER;
        }
        var authority = new PracticeAuthority(call.path("--authority"), Clock.systemUTC());
        authority.crl();
        return authority;
    }
}
