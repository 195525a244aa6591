// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import fudaban.hardware.CardSession;
import fudaban.hardware.card.CardProfile.KeyChange;
import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes a card by plan. Beginning and finishing an interrupted card are the same call: the card's marker says where it
 * stands, every step can be repeated.
 */
public final class CardWriter {
    private final CardSecrets secrets;
    private final CardCertifier certifier;

    /** Uses the secrets of that provider, fetched one by one when needed; certificates come another day. */
    public CardWriter(CardSecrets secrets) {
        this(secrets, CardCertifier.LATER);
    }

    /** The same with somebody who certifies the key pairs made on the card. */
    public CardWriter(CardSecrets secrets, CardCertifier certifier) {
        this.secrets = secrets;
        this.certifier = certifier;
    }

    /**
     * Brings the card to COMPLETE.
     *
     * @return what the card was before: BLANK or BEGUN
     * @throws CardFailure FOREIGN, OTHER_CARD, ALREADY_COMPLETE, SPOILED before anything is changed; KEY_REFUSED,
     *     PIN_REFUSED, FULL, REFUSED and the transport's failures later, leaving a card that is BLANK or BEGUN
     */
    public CardIdentity execute(WritePlan plan, CardSession session, CardProgress progress) throws CardFailure {
        var identity = CardIdentifier.identify(session, plan.profile());
        admit(plan, identity);
        var profile = plan.profile();
        var card = CardApplication.of(session, profile.kind(), profile.transfer());
        var keyed = identity.marker().map(CardMarker::keyed).orElse(false);
        var pukSet = identity.marker().map(CardMarker::pukSet).orElse(false);
        var begun = identity.marker().isPresent();
        for (var i = 0; i < plan.steps().size(); i++) {
            var step = plan.steps().get(i);
            progress.step(i, plan.steps().size(), step);
            switch (step) {
                case WriteStep.Select s -> {
                    if (!card.select(s.aid())) {
                        throw new CardFailure(Kind.FOREIGN, "application gone");
                    }
                }
                case WriteStep.Authenticate a ->
                    keyed = authenticate(card, a.admin(), plan.content().cardUuid(), begun, keyed);
                case WriteStep.Mark m -> {
                    // Never step back: the marker decides which key and which PUK is tried next time.
                    if ((m.marker().keyed() || !keyed) && (m.marker().pukSet() || !pukSet)) {
                        card.put(profile.at(m.tag()), m.marker().encode());
                    }
                }
                case WriteStep.ReplaceKey r -> {
                    if (!keyed) {
                        card.replaceKey(
                                r.admin(), cardKey(r.admin(), plan.content().cardUuid()));
                        keyed = true;
                    }
                }
                case WriteStep.SetPuk s -> {
                    if (!pukSet) {
                        setPuk(card, s.reference(), plan.content().cardUuid(), begun);
                        pukSet = true;
                    }
                }
                case WriteStep.SetPin s ->
                    setPin(card, s.reference(), plan.content().cardUuid());
                case WriteStep.Put p -> card.put(profile.at(p.tag()), p.content());
                case WriteStep.Certify c -> certify((PivApplication) card, c, plan.content(), begun);
            }
        }
        return identity;
    }

    /**
     * The dry run: asks the card what it is and refuses what {@link #execute} would refuse, and changes nothing.
     *
     * @throws CardFailure FOREIGN, OTHER_CARD, ALREADY_COMPLETE, SPOILED
     */
    public static CardIdentity admit(WritePlan plan, CardSession session) throws CardFailure {
        var identity = CardIdentifier.identify(session, plan.profile());
        admit(plan, identity);
        return identity;
    }

    /**
     * Has a card of ours prove its administration key, and proves it to the card; nothing is changed.
     *
     * @throws CardFailure FOREIGN when it bears no marker of ours, KEY_REFUSED when it cannot
     */
    public CardIdentity prove(CardProfile profile, CardSession session) throws CardFailure {
        var identity = CardIdentifier.identify(session, profile);
        var marker =
                identity.marker().orElseThrow(() -> new CardFailure(Kind.FOREIGN, "no marker: " + identity.standing()));
        prove(CardApplication.of(session, profile.kind(), profile.transfer()), profile, marker);
        return identity;
    }

    /**
     * Marks one of our interrupted or finished cards as unusable, so that no desk takes it for good again.
     *
     * @throws CardFailure FOREIGN when the card bears no marker of ours, OTHER_CARD when its number is another
     */
    public void spoil(CardProfile profile, String cardNumber, CardSession session) throws CardFailure {
        var marker = CardIdentifier.identify(session, profile)
                .marker()
                .orElseThrow(() -> new CardFailure(Kind.FOREIGN, "no marker"));
        if (!marker.cardNumber().equals(cardNumber)) {
            throw new CardFailure(Kind.OTHER_CARD, "not to be spoiled", marker.cardNumber(), cardNumber);
        }
        var card = CardApplication.of(session, profile.kind(), profile.transfer());
        var admin = profile.adminKey().orElseThrow();
        var keyed = authenticate(card, admin, marker.cardUuid(), true, marker.keyed());
        card.put(
                profile.marker().orElseThrow(),
                marker.at(CardMarker.State.SPOILED, keyed, marker.pukSet()).encode());
    }

    private void certify(PivApplication piv, WriteStep.Certify step, CardContent content, boolean begun)
            throws CardFailure {
        var pairs = new CardKeyPairs(piv);
        // Without the marker this card is fresh: what may lie there is not ours.
        if (begun) {
            var there = piv.get(step.tag()).flatMap(CardWriter::publicKey);
            if (there.isPresent()) {
                unlock(piv, step.slot(), content.cardUuid());
                if (pairs.proves(step.slot(), there.get())) {
                    return;
                }
            }
        }
        var key = pairs.generate(step.slot());
        var certificate = certifier.certify(content, step.slot(), key, message -> {
            unlock(piv, step.slot(), content.cardUuid());
            return pairs.sign(step.slot(), message);
        });
        if (certificate.isPresent()) {
            piv.put(step.tag(), ContainerCodec.certificateObject(certificate.get()));
        }
    }

    private void unlock(PivApplication piv, KeySlot slot, UUID card) throws CardFailure {
        if (slot.pin()) {
            var pin = secrets.initialPin(card)
                    .orElseThrow(() -> new CardFailure(Kind.KEYS_FAILED, "no PIN for key " + slot.name(), "PIN"));
            piv.verify(PivApplication.PIN, pin);
        }
    }

    private static Optional<PublicKey> publicKey(byte[] object) {
        try {
            var certificate = ContainerCodec.certificate(object);
            if (certificate.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate.get()))
                    .getPublicKey());
        } catch (CertificateException | IllegalArgumentException e) {
            // Whatever lies there is no certificate: it will be replaced.
            return Optional.empty();
        }
    }

    /**
     * Writes certificates that came later onto a finished card of ours, each only where its own key is.
     *
     * @param certificates DER
     * @return the key slots that now have theirs
     * @throws CardFailure FOREIGN when the card is not a finished one of ours, MISMATCH when a certificate belongs to no
     *     key of it; nothing is written then
     */
    public List<KeySlot> certify(CardProfile profile, CardSession session, List<byte[]> certificates)
            throws CardFailure {
        var identity = CardIdentifier.identify(session, profile);
        if (identity.standing() != CardIdentity.Standing.COMPLETE) {
            throw new CardFailure(Kind.FOREIGN, "not finished: " + identity.standing());
        }
        var marker = identity.marker().orElseThrow();
        var piv = new PivApplication(session, profile.transfer());
        authenticate(piv, profile.adminKey().orElseThrow(), marker.cardUuid(), true, marker.keyed());
        var matched = new LinkedHashMap<CardProfile.Container, byte[]>();
        for (var certificate : certificates) {
            matched.put(place(piv, profile, marker, certificate), certificate);
        }
        for (var each : matched.entrySet()) {
            piv.put(each.getKey().tag(), ContainerCodec.certificateObject(each.getValue()));
        }
        return matched.keySet().stream()
                .map(container -> container.key().orElseThrow())
                .toList();
    }

    private CardProfile.Container place(PivApplication piv, CardProfile profile, CardMarker marker, byte[] certificate)
            throws CardFailure {
        var key = publicKey(ContainerCodec.certificateObject(certificate));
        for (var container : profile.containers()) {
            if (container.key().isPresent() && key.isPresent()) {
                var slot = container.key().get();
                unlock(piv, slot, marker.cardUuid());
                if (new CardKeyPairs(piv).proves(slot, key.get())) {
                    return container;
                }
            }
        }
        throw new CardFailure(Kind.MISMATCH, "a certificate of no key on the card", marker.cardNumber());
    }

    private static void admit(WritePlan plan, CardIdentity identity) throws CardFailure {
        var number = identity.cardNumber().orElse("");
        switch (identity.standing()) {
            case BLANK -> {}
            case BEGUN -> {
                var same = identity.cardUuid()
                        .filter(plan.content().cardUuid()::equals)
                        .isPresent();
                if (!same) {
                    throw new CardFailure(
                            Kind.OTHER_CARD,
                            "begun with another plan",
                            number,
                            plan.content().cardNumber());
                }
            }
            case COMPLETE -> throw new CardFailure(Kind.ALREADY_COMPLETE, number, number);
            case SPOILED -> throw new CardFailure(Kind.SPOILED, number, number);
            case WRITTEN_BY_OTHERS, FOREIGN, IDENTIFIED ->
                throw new CardFailure(Kind.FOREIGN, identity.standing().name());
        }
    }

    /** Has a card of ours prove its administration key, and proves it to the card. */
    void prove(CardApplication card, CardProfile profile, CardMarker marker) throws CardFailure {
        var admin = profile.adminKey();
        if (admin.isPresent()) {
            authenticate(card, admin.get(), marker.cardUuid(), true, marker.keyed());
        }
    }

    /** Returns whether the diversified key is in place. */
    private boolean authenticate(
            CardApplication application, CardProfile.AdminKey admin, UUID card, boolean begun, boolean keyed)
            throws CardFailure {
        if (keyed) {
            application.authenticate(admin, cardKey(admin, card));
            return true;
        }
        try {
            application.authenticate(admin, secrets.transportKey());
            return false;
        } catch (CardFailure e) {
            // Torn between key change and the marker after it: only then is a second key worth the attempt.
            if (e.kind() != Kind.KEY_REFUSED || !begun || admin.change() == KeyChange.NONE) {
                throw e;
            }
            application.authenticate(admin, cardKey(admin, card));
            return true;
        }
    }

    private byte[] cardKey(CardProfile.AdminKey admin, UUID card) throws CardFailure {
        return secrets.cardKey(card, admin.length());
    }

    private void setPuk(CardApplication application, int reference, UUID card, boolean begun) throws CardFailure {
        var puk = secrets.cardPuk(card);
        if (puk.isEmpty()) {
            return;
        }
        try {
            application.changePuk(reference, secrets.transportPuk(), puk.get());
        } catch (CardFailure e) {
            // Torn between the change and the marker after it: then its own PUK is already in place.
            if (e.kind() != Kind.PIN_REFUSED || !begun) {
                throw e;
            }
            application.changePuk(reference, own(card), own(card));
        }
    }

    private byte[] own(UUID card) throws CardFailure {
        return secrets.cardPuk(card).orElseThrow();
    }

    private void setPin(CardApplication application, int reference, UUID card) throws CardFailure {
        var pin = secrets.initialPin(card);
        if (pin.isPresent()) {
            var puk = secrets.cardPuk(card);
            application.setPin(reference, puk.isPresent() ? puk.get() : secrets.transportPuk(), pin.get());
        }
    }
}
