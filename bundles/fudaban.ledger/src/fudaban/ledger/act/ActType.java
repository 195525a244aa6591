// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.act;

import fudaban.model.Role;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * What an act declares of itself.
 *
 * @param name topic and verb, e.g. {@code issuance.suspend-card}
 * @param input its input class
 * @param roles who may submit it
 * @param row the row of 別表2 it serves, e.g. {@code 1-4}; empty for the desk's own housekeeping
 * @param manual the section of the manual it follows; empty where there is none
 * @param origin a class of the plug-in: its version is the edition kept in the journal, its message bundle holds the title under {@code act.NAME}
 */
public record ActType<I extends java.lang.Record>(
        String name, Class<I> input, Set<Role> roles, String row, String manual, Class<?> origin) {
    public ActType {
        if (!name.matches("[a-z]+\\.[a-z0-9-]+")) {
            throw new IllegalArgumentException("not an act name: " + name);
        }
        roles = Set.copyOf(roles);
    }

    /** The title shown to people; the name where the message bundle has none. */
    public String title(Locale locale) {
        try {
            return ResourceBundle.getBundle(
                            origin.getPackageName() + ".messages",
                            locale,
                            origin.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString("act." + name);
        } catch (MissingResourceException missing) {
            return name;
        }
    }
}
