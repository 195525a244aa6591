// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardSession;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardWriter;
import fudaban.hardware.pki.CertificateFacts;
import fudaban.hardware.pki.Trust;
import fudaban.issuance.Issuance;
import fudaban.issuance.batch.Chips;
import fudaban.issuance.profile.ChipLayout;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.CredentialKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * {@code card certify}: writes the certificates that came for the card on a reader, each only where its own key answers. It is
 * a piece of work, because it changes a real card.
 */
@Component(service = Verb.class)
public final class CardCertifyVerb extends WorkVerb {
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
        return "card certify";
    }

    @Override
    public Text summary() {
        return new Text("届いた証明書を、リーダーの上の身分証に書き込む", "write the certificates that came onto the card on a reader");
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        all.add(new Parameter(
                "--certificates",
                new Text("届いた証明書（DER または PEM）のフォルダー", "folder of the certificates that came (DER or PEM)"),
                true,
                false,
                false));
        all.add(ReaderVerb.READER);
        all.addAll(CardKeys.parameters());
        return all;
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.certify");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        CardReader reader = ReaderVerb.reader(call, services);
        try (CardSession session = reader.open(ReaderVerb.DEADLINE)) {
            var layout = call.ledger()
                    .profile(ChipLayout.class, LocalDate.now(call.ledger().clock()));
            CardProfile profile = Chips.profile(layout, CredentialKind.STAFF_CARD);
            CardIdentity card = CardIdentifier.identify(session, profile);
            List<byte[]> theirs = theirs(call.path("--certificates"), card);
            String number = card.cardNumber().orElse("-");
            if (theirs.isEmpty()) {
                throw Issuance.refusal("certify.none", number);
            }
            int written = CardToolVerb.keyed(
                    call,
                    reader.practice(),
                    secrets -> new CardWriter(secrets)
                            .certify(profile, session, theirs)
                            .size());
            return new Done(
                    0,
                    written,
                    locale -> say(locale, "done.certify", number, written),
                    Map.of("number", number, "written", written));
        } catch (CardFailure failure) {
            throw ReaderVerb.refusal(failure, call);
        }
    }

    /** Those that name the card, or whose file is called after its number as its requests were. */
    private static List<byte[]> theirs(Path folder, CardIdentity card) throws Refusal {
        List<byte[]> found = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches("(?i).*\\.(crt|cer|der|pem)")) {
                    X509Certificate certificate = Trust.certificate(Files.readAllBytes(file));
                    var named = CertificateFacts.of(certificate).card();
                    boolean called = card.cardNumber()
                            .filter(number -> name.startsWith(number.replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-"))
                            .isPresent();
                    if (named.isPresent() ? named.equals(card.cardUuid()) : called) {
                        found.add(certificate.getEncoded());
                    }
                }
            }
            return found;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw Issuance.refusal(unreadable, "certify.unreadable", folder.getFileName());
        }
    }
}
