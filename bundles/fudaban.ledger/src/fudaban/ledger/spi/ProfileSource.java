// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import java.time.LocalDate;
import java.util.List;

/** Profiles shipped by packs. An OSGi service. */
public interface ProfileSource {
    /** All editions of all kinds, read when asked for. */
    List<Edition> editions();

    /**
     * One edition of one profile.
     *
     * @param kind simple name of the profile's class, e.g. {@code ConfirmationProfile}
     * @param files the edition of the pack it belongs to, with schema, mapping and what else it needs
     */
    record Edition(String kind, EditionFiles files) {
        /** An edition of a single profile held in memory, for tests. */
        public Edition(String kind, String pack, LocalDate effective, String json) {
            this(kind, EditionFiles.of(kind, pack, effective, json));
        }

        /** The pack's id. */
        public String pack() {
            return files.pack();
        }

        /** The first day it is in force. */
        public LocalDate effective() {
            return files.effective();
        }

        /** Its content. */
        public String json() {
            return files.present(kind + ".json");
        }
    }
}
