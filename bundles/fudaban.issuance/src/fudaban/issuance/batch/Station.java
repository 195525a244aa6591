// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.card.CardCertifier;
import fudaban.hardware.card.CardSecrets;
import fudaban.issuance.face.FaceRenderer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a batch works with.
 *
 * @param feeder who brings cards
 * @param secrets keys and PINs, fetched one by one when needed
 * @param faces draws faces
 * @param folder where the faces go; empty: they are checked and not kept
 * @param deadline for each command to a card
 * @param blanks how many blank cards one item may cost before it is left to the operator
 * @param printing how faces get onto the cards; empty: they are printed elsewhere, later
 * @param certifier whoever turns key pairs made on the cards into certificates
 */
public record Station(
        CardFeeder feeder,
        CardSecrets secrets,
        FaceRenderer faces,
        Optional<Path> folder,
        Duration deadline,
        int blanks,
        Optional<Printing> printing,
        CardCertifier certifier) {
    /** Certificates come another day, and nobody is asked for them. */
    public Station(
            CardFeeder feeder,
            CardSecrets secrets,
            FaceRenderer faces,
            Optional<Path> folder,
            Duration deadline,
            int blanks,
            Optional<Printing> printing) {
        this(feeder, secrets, faces, folder, deadline, blanks, printing, CardCertifier.LATER);
    }

    /** The same with somebody who certifies. */
    public Station certifying(CardCertifier other) {
        return new Station(feeder, secrets, faces, folder, deadline, blanks, printing, other);
    }

    /** The same, drawing faces in another way. */
    Station drawing(FaceRenderer other) {
        return new Station(feeder, secrets, other, folder, deadline, blanks, printing, certifier);
    }

    /** Without a printer. */
    public Station(
            CardFeeder feeder,
            CardSecrets secrets,
            FaceRenderer faces,
            Optional<Path> folder,
            Duration deadline,
            int blanks) {
        this(feeder, secrets, faces, folder, deadline, blanks, Optional.empty());
    }
}
