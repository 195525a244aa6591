// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import java.util.List;
import java.util.Optional;

/** The packs the running program has. An OSGi service. */
public interface InstalledPacks {
    /** All of them, by id. */
    List<Pack> all();

    /** The edition of the program itself, e.g. {@code 0.1.0.202611230828}; what a pack's {@link PackFile#platform} is compared with. */
    String platform();

    /** One of them. */
    default Optional<Pack> find(String id) {
        return all().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }
}
