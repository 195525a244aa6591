// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.model.Role;
import java.util.Set;

/** Who may do what here. */
final class Roles {
    /** Those who may see people. */
    static final Set<Role> PEOPLE = Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR);

    /** Organisations hold no personal data: 導入担当 may set them up too. */
    static final Set<Role> UNITS = Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR, Role.INSTALLER);

    private Roles() {}
}
