// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal;

import fudaban.decision.Decisions;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Words in one language: of this bundle, and before them of the plug-ins whose records an act changes. */
public final class Words {
    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Words(Locale locale, List<ResourceBundle> bundles) {
        this.locale = locale;
        this.bundles = bundles;
    }

    /**
     * The words of this bundle.
     *
     * @param origin a class of the plug-in whose words for its features come first, or null
     */
    public static Words of(Locale locale, Class<?> origin) {
        ResourceBundle own = bundle(Decisions.class, locale).orElseThrow();
        return new Words(
                locale,
                Optional.ofNullable(origin)
                        .flatMap(each -> bundle(each, locale))
                        .map(first -> List.of(first, own))
                        .orElse(List.of(own)));
    }

    private static Optional<ResourceBundle> bundle(Class<?> origin, Locale locale) {
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

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A sentence of this bundle. */
    public String say(String key, Object... values) {
        return new MessageFormat(bundles.getLast().getString(key), locale).format(values);
    }

    /** A word as it stands, where one of the bundles has it. */
    Optional<String> word(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }
}
