// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.pack.seed.SeedPack;
import fudaban.personnel.PersonnelTables;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The shapes as shipped. */
final class Shapes {
    private Shapes() {}

    static PersonnelTables shipped() {
        String json = new SeedPack()
                .editions().stream()
                        .filter(each -> each.kind().equals("PersonnelTables"))
                        .findFirst()
                        .orElseThrow()
                        .json();
        try {
            return new ObjectMapper().readValue(json, PersonnelTables.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
