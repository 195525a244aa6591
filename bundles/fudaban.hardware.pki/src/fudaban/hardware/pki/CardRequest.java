// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import fudaban.hardware.CardFailure;
import fudaban.hardware.card.CardCertifier.CardSigner;
import fudaban.hardware.card.CardContent;
import fudaban.hardware.card.KeySlot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** Requests for certificates (PKCS#10, RFC 2986), signed by the private key on the card. */
public final class CardRequest {
    private CardRequest() {}

    /**
     * Makes one.
     *
     * @return DER
     */
    public static byte[] make(CardContent content, KeySlot slot, PublicKey key, CardSigner signer) throws CardFailure {
        try {
            var extensions = new ExtensionsGenerator();
            extensions.addExtension(Extension.subjectAlternativeName, false, CardNames.alternatives(content, slot));
            var builder = new JcaPKCS10CertificationRequestBuilder(CardNames.subject(content, slot), key);
            builder.addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, extensions.generate());
            return builder.build(new OnCard(slot, signer)).getEncoded();
        } catch (SignedOnCard e) {
            throw e.failure;
        } catch (IOException e) {
            throw new UncheckedIOException("encoding a request", e);
        }
    }

    /** PEM text of a request. */
    public static String pem(byte[] der) {
        return pem("CERTIFICATE REQUEST", der);
    }

    static String pem(String what, byte[] der) {
        var body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }

    /** Carries the card's failure through an interface that knows none. */
    private static final class SignedOnCard extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient CardFailure failure;

        SignedOnCard(CardFailure failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private static final class OnCard implements ContentSigner {
        private final ByteArrayOutputStream message = new ByteArrayOutputStream();
        private final KeySlot slot;
        private final CardSigner signer;

        OnCard(KeySlot slot, CardSigner signer) {
            this.slot = slot;
            this.signer = signer;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder()
                    .find(slot.algorithm().rsa() ? "SHA256WITHRSA" : "SHA256WITHECDSA");
        }

        @Override
        public OutputStream getOutputStream() {
            return message;
        }

        @Override
        public byte[] getSignature() {
            try {
                return signer.sign(message.toByteArray());
            } catch (CardFailure e) {
                throw new SignedOnCard(e);
            }
        }
    }
}
