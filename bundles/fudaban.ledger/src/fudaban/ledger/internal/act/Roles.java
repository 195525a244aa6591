// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.model.Role;
import java.util.EnumSet;
import java.util.Set;

/** Groups of roles the ledger's own acts name. */
public final class Roles {
    /** Everybody who has an account. */
    public static final Set<Role> ALL = Set.copyOf(EnumSet.allOf(Role.class));

    /** Who works at the desk. */
    public static final Set<Role> DESK = Set.of(Role.OPERATOR, Role.MANAGER);

    /** Who answers for what leaves the desk: who works there, and the office. */
    public static final Set<Role> RESPONSIBLE = Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR);

    /** Who may create and close accounts of Fudaban itself. */
    public static final Set<Role> ACCOUNTS = Set.of(Role.INSTALLER, Role.ADMINISTRATOR, Role.MANAGER);

    /** Everybody but the inspector, who changes nothing. */
    public static final Set<Role> WORKING = Set.of(Role.INSTALLER, Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR);

    private Roles() {}
}
