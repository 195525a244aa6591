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
import java.nio.file.StandardCopyOption;
import java.security.PublicKey;
import java.util.Optional;

/**
 * Leaves requests in a folder, one file for each card and slot ({@code S26000001-9A.csr}, PEM), for an authority elsewhere.
 * Certificates come later and are written with {@code CardWriter.certify}.
 *
 * @param folder made when missing
 */
public record RequestFolder(Path folder) implements CardCertifier {
    /** Writes the request; always empty, because nobody certifies here. */
    @Override
    public Optional<byte[]> certify(CardContent content, KeySlot slot, PublicKey key, CardSigner signer)
            throws CardFailure {
        var request = CardRequest.make(content, slot, key, signer);
        // Numbers come from a profile: what a file name cannot bear is replaced.
        var name = content.cardNumber().replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-" + slot.name() + ".csr";
        try {
            Files.createDirectories(folder);
            var fresh = folder.resolve("." + name + ".new");
            Files.writeString(fresh, CardRequest.pem(request));
            // A key that was made anew after an interruption replaces the request of the one before.
            Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CardFailure(Kind.KEYS_FAILED, "request cannot be kept: " + e.getMessage(), e, name);
        }
        return Optional.empty();
    }
}
