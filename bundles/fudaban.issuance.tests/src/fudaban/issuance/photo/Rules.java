// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.issuance.profile.PhotoRules;
import fudaban.ledger.spi.ProfileSource;
import fudaban.pack.seed.SeedPack;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The limits that are shipped. */
final class Rules {
    private Rules() {}

    static PhotoRules seed() {
        String json = new SeedPack()
                .editions().stream()
                        .filter(edition -> edition.kind().equals("PhotoRules"))
                        .map(ProfileSource.Edition::json)
                        .findFirst()
                        .orElseThrow();
        try {
            return new ObjectMapper().readValue(json, PhotoRules.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
