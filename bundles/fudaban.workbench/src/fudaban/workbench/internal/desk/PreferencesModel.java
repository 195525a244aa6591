// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ui.theme.Themes;
import fudaban.workbench.internal.Language;
import java.util.stream.IntStream;

/**
 * The preferences as chosen and not kept yet, without widgets.
 *
 * <p>Theme and idle time count at once, the language from the next start on.
 */
final class PreferencesModel {
    /** Where preferences are kept, so that tests need no workbench. */
    interface Store {
        Themes.Choice theme();

        void theme(Themes.Choice choice) throws Exception;

        Language language();

        void language(Language choice) throws Exception;

        int lockMinutes();

        void lockMinutes(int minutes) throws Exception;
    }

    /** Minutes offered, as far as the office allows. */
    private static final int[] MINUTES = {1, 2, 3, 5, 10, 15, 20, 30, 45, 60};

    private final Store store;
    private final int prescribed;
    private Themes.Choice theme;
    private Language language;
    private int lockMinutes;

    /** @param prescribed after how many minutes the desk locks itself by the office's profile */
    PreferencesModel(Store store, int prescribed) {
        this.store = store;
        this.prescribed = prescribed;
        theme = store.theme();
        language = store.language();
        lockMinutes = store.lockMinutes();
    }

    Themes.Choice theme() {
        return theme;
    }

    void theme(Themes.Choice choice) {
        theme = choice;
    }

    Language language() {
        return language;
    }

    void language(Language choice) {
        language = choice;
    }

    /** 0: as the office prescribes. */
    int lockMinutes() {
        return lockMinutes;
    }

    void lockMinutes(int minutes) {
        lockMinutes = minutes;
    }

    /** The office's time. */
    int prescribed() {
        return prescribed;
    }

    /** The times that may be chosen: shorter than the office's. */
    int[] shorter() {
        return IntStream.of(MINUTES).filter(minutes -> minutes < prescribed).toArray();
    }

    /** Keeps everything. Returns whether the workbench has to be started again to show it. */
    boolean keep() throws Exception {
        boolean restart = language != store.language();
        if (theme != store.theme()) {
            store.theme(theme);
        }
        store.language(language);
        store.lockMinutes(lockMinutes);
        return restart;
    }
}
