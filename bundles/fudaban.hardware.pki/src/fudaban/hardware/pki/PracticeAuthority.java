// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import fudaban.hardware.card.CardCertifier;
import fudaban.hardware.card.CardContent;
import fudaban.hardware.card.KeySlot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;

/**
 * A certification authority for practice, in a folder: certifies card keys at once, revokes what it certified before for the
 * same key of the same card, and publishes a CRL. Its key lies there under a password printed in the source: its
 * certificates prove nothing.
 */
public final class PracticeAuthority implements CardCertifier {
    private final AuthorityFiles files;
    private final Clock clock;

    /** Uses the authority in that folder, or makes one. */
    public PracticeAuthority(Path folder, Clock clock) throws IOException {
        this.files = new AuthorityFiles(folder, clock);
        this.clock = clock;
    }

    /** Its own certificate: the anchor of trust. */
    public X509Certificate certificate() {
        return files.certificate();
    }

    @Override
    public synchronized Optional<byte[]> certify(CardContent content, KeySlot slot, PublicKey key, CardSigner signer)
            throws CardFailure {
        var request = CardRequest.make(content, slot, key, signer);
        try {
            // An authority does not believe: the request must be signed by the key it asks for.
            var asked = new PKCS10CertificationRequest(request);
            if (!asked.isSignatureValid(
                    new JcaContentVerifierProviderBuilder().build(asked.getSubjectPublicKeyInfo()))) {
                throw new CardFailure(Kind.MISMATCH, "request not signed by its own key", slot.name());
            }
            files.revokeEarlier(content.cardUuid(), slot);
            var certificate = CertificateMaker.forCard(files, content, slot, key, clock.instant());
            files.keep(content.cardUuid(), slot, certificate);
            return Optional.of(certificate.getEncoded());
        } catch (IOException | GeneralSecurityException | OperatorCreationException | PKCSException e) {
            throw new CardFailure(Kind.KEYS_FAILED, "practice authority: " + e.getMessage(), e, "CA");
        }
    }

    /**
     * Revokes a certificate.
     *
     * @param reason of RFC 5280, 5.3.1, e.g. 1 for a compromised key
     */
    public synchronized void revoke(X509Certificate certificate, int reason) throws IOException {
        files.revoke(certificate.getSerialNumber(), reason);
    }

    /** The CRL of now, DER; also left in the folder as {@code authority.crl}. */
    public synchronized byte[] crl() throws IOException {
        var crl = CertificateMaker.crl(files, clock.instant());
        Files.write(files.folder().resolve("authority.crl"), crl);
        return crl;
    }
}
