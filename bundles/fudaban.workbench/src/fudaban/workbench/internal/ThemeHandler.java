// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import fudaban.ui.theme.Themes;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.menu.MItem;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

/** Shows the theme a menu item names under {@code fudaban.theme}. */
public final class ThemeHandler {
    /** Made by the workbench. */
    @Inject
    public ThemeHandler() {}

    @Execute
    void choose(MItem item, Display display) throws BackingStoreException {
        Themes.choose(display, Themes.Choice.valueOf(item.getPersistedState().get("fudaban.theme")));
    }
}
