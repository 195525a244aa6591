// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Finds the message bundle beside a class: {@code messages.properties}, Japanese, and {@code messages_en.properties}. */
final class Messages {
    private Messages() {}

    static Optional<ResourceBundle> bundle(Class<?> origin, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    origin.getPackageName() + ".messages",
                    locale,
                    origin.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
