// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardSession;
import fudaban.hardware.card.CardKeyPairs;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardReadBack;
import fudaban.hardware.card.CardReaderBack;
import fudaban.hardware.card.KeySlot;
import fudaban.hardware.card.PivApplication;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proves a card by its certificates: each is checked, belongs to this card, and its private key answers a challenge. */
public final class CardProof {
    private CardProof() {}

    /**
     * The PIN of the holder, 8 bytes padded with FF, fresh at every call because it is overwritten; empty when nobody types
     * one: then keys that want it are not challenged.
     */
    @FunctionalInterface
    public interface PinSource {
        /** The PIN. */
        Optional<byte[]> pin() throws CardFailure;
    }

    /**
     * What came of it.
     *
     * @param read what stands on the card and needs no PIN
     * @param certificates the certificates, by container
     * @param findings what is wrong, by container; empty lists where nothing is
     */
    public record Report(
            CardReadBack read, Map<String, CertificateFacts> certificates, Map<String, List<Finding>> findings) {
        /** True when a card of ours has all its certificates and nothing is wrong with them. */
        public boolean good() {
            return findings.values().stream().allMatch(List::isEmpty);
        }
    }

    /** Proves the card; nothing on it is changed but the counter of the PIN, and that only back to its full height. */
    public static Report of(
            CardSession session, CardProfile profile, PinSource pins, CertificateCheck check, Instant at)
            throws CardFailure {
        var read = CardReaderBack.read(session, profile);
        var facts = new LinkedHashMap<String, CertificateFacts>();
        var findings = new LinkedHashMap<String, List<Finding>>();
        var piv = new PivApplication(session, profile.transfer());
        for (var container : profile.containers()) {
            if (container.key().isEmpty() || read.identity().marker().isEmpty()) {
                continue;
            }
            var slot = container.key().get();
            var found = new ArrayList<Finding>();
            findings.put(container.id(), found);
            var certificate = certificate(read.certificates().get(container.id()));
            if (certificate.isEmpty()) {
                found.add(new Finding(Finding.Kind.MISSING, slot.name()));
                continue;
            }
            var said = CertificateFacts.of(certificate.get());
            facts.put(container.id(), said);
            found.addAll(check.check(certificate.get(), at));
            if (said.card().isPresent() && !said.card().equals(read.identity().cardUuid())) {
                found.add(new Finding(Finding.Kind.OTHER_CARD, said.card().get().toString()));
            }
            if (unlocked(piv, slot, pins)
                    && !new CardKeyPairs(piv).proves(slot, certificate.get().getPublicKey())) {
                found.add(new Finding(Finding.Kind.NO_KEY, slot.name()));
            }
        }
        return new Report(read, facts, findings);
    }

    private static boolean unlocked(PivApplication piv, KeySlot slot, PinSource pins) throws CardFailure {
        if (!slot.pin()) {
            return true;
        }
        var pin = pins.pin();
        if (pin.isPresent()) {
            piv.verify(PivApplication.PIN, pin.get());
        }
        return pin.isPresent();
    }

    private static Optional<X509Certificate> certificate(byte[] raw) {
        try {
            return raw == null ? Optional.empty() : Optional.of(Trust.certificate(raw));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
