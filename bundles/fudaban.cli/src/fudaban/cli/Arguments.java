// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed after a verb.
 *
 * @param values by name of option or positional parameter
 * @param flags names of the flags given
 * @param user account name of {@code --user}
 */
record Arguments(
        Map<String, List<String>> values,
        java.util.Set<String> flags,
        Optional<String> user,
        Optional<String> passwordFile,
        Optional<String> data,
        boolean json,
        Locale locale) {
    List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean flag(String name) {
        return flags.contains(name);
    }
}
