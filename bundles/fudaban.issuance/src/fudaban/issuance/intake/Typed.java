// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.issuance.Say;
import fudaban.issuance.profile.ApplicationField;
import fudaban.ledger.journal.Hash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An application typed at this desk instead of handed in as a file. */
public final class Typed {
    private Typed() {}

    /**
     * One application.
     *
     * @param key tells this entry from any other, so that entering it again does nothing
     * @param values texts by field; empty ones are left out by the caller
     */
    public static Staged of(String key, Map<ApplicationField, String> values, Optional<PhotoSource> photo) {
        String hash = Hash.hex(Hash.sha256(("typed:" + key).getBytes(StandardCharsets.UTF_8)));
        String name = Say.of("typed.name").text(Locale.JAPAN);
        return new Staged(List.of(new Staged.One(name, hash, 1, "", values, photo)), List.of());
    }
}
