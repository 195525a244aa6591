// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import java.time.LocalDate;
import java.util.List;

/** Profiles shipped by a pack. An OSGi service. */
public interface ProfileSource {
    /** All editions of all kinds this pack carries. */
    List<Edition> editions();

    /**
     * One edition of one profile.
     *
     * @param kind simple name of the profile's class, e.g. {@code ConfirmationProfile}
     * @param pack the pack's symbolic name and version
     * @param effective the first day it is in force
     * @param json its content
     */
    record Edition(String kind, String pack, LocalDate effective, String json) {}
}
