// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.theme.Themes;
import fudaban.workbench.internal.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferencesModelTest {
    private final List<Object> kept = new ArrayList<>();
    private final PreferencesModel.Store store = new PreferencesModel.Store() {
        @Override
        public Themes.Choice theme() {
            return Themes.Choice.LIGHT;
        }

        @Override
        public void theme(Themes.Choice choice) {
            kept.add(choice);
        }

        @Override
        public Language language() {
            return Language.JA;
        }

        @Override
        public void language(Language choice) {
            kept.add(choice);
        }

        @Override
        public int lockMinutes() {
            return 0;
        }

        @Override
        public void lockMinutes(int minutes) {
            kept.add(minutes);
        }
    };

    @Test
    void onlyTimesShorterThanTheOfficesAreOffered() {
        assertArrayEquals(new int[] {1, 2, 3, 5}, new PreferencesModel(store, 10).shorter());
        assertArrayEquals(new int[0], new PreferencesModel(store, 1).shorter());
    }

    @Test
    void nothingIsKeptBeforeItIsAskedFor() throws Exception {
        var model = new PreferencesModel(store, 10);
        model.theme(Themes.Choice.DARK);
        model.lockMinutes(5);
        assertTrue(kept.isEmpty());
        assertFalse(model.keep());
        assertEquals(List.of(Themes.Choice.DARK, Language.JA, 5), kept);
    }

    @Test
    void anotherLanguageNeedsAnotherStart() throws Exception {
        var model = new PreferencesModel(store, 10);
        model.language(Language.EN);
        assertTrue(model.keep());
    }

    @Test
    void licencesAreNamedShortly() {
        assertEquals("EPL-2.0", Parts.shortly("EPL-2.0;link=\"https://www.eclipse.org/legal/epl-2.0\""));
        assertEquals("something else", Parts.shortly("something else;description=x"));
    }
}
