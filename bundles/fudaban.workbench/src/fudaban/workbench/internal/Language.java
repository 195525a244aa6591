// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import java.util.Locale;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.osgi.service.prefs.BackingStoreException;

/** The language of the screen: chosen in the preferences, else the one the program was started in. */
public enum Language {
    /** As started. */
    SYSTEM,
    JA,
    EN;

    private static final String KEY = "language";

    /** The choice kept. */
    public static Language choice() {
        String kept = Preferences.node().get(KEY, SYSTEM.name());
        for (Language language : values()) {
            if (language.name().equals(kept)) {
                return language;
            }
        }
        return SYSTEM;
    }

    /** Keeps a choice for the next start. */
    public void keep() throws BackingStoreException {
        Preferences.keep(KEY, name());
    }

    /** Speaks it, before anything is shown. */
    void speak(IEclipseContext context) {
        if (this != SYSTEM) {
            Locale.setDefault(this == EN ? Locale.ENGLISH : Locale.JAPAN);
            context.set(TranslationService.LOCALE, Locale.getDefault());
        }
    }
}
