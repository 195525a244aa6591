// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.profile;

import fudaban.model.Classification;
import fudaban.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which classifications each role may see.
 *
 * @param roles by role; a role that is not named sees only what is open
 */
public record SightProfile(Map<Role, List<Classification>> roles) {
    /** What a role may see, OPEN included. */
    public Set<Classification> of(Role role) {
        var sight = new java.util.HashSet<>(roles.getOrDefault(role, List.of()));
        sight.add(Classification.OPEN);
        return sight;
    }
}
