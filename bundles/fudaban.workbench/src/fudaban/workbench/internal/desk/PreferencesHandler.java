// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.profile.LockProfile;
import fudaban.ui.theme.Themes;
import fudaban.workbench.internal.Language;
import fudaban.workbench.internal.Preferences;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Opens the preferences. */
public final class PreferencesHandler {
    /** Made by the workbench. */
    @Inject
    public PreferencesHandler() {}

    @Execute
    void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Ledger ledger, IWorkbench workbench) {
        PreferencesDialog.open(
                shell, new PreferencesModel(store(shell.getDisplay()), minutes(ledger)), workbench::restart);
    }

    private static int minutes(Ledger ledger) {
        try {
            return ledger.profile(LockProfile.class, LocalDate.now(ledger.clock()))
                    .idleMinutes();
        } catch (Refusal none) {
            return LockProfile.USUAL.idleMinutes();
        }
    }

    private static PreferencesModel.Store store(Display display) {
        return new PreferencesModel.Store() {
            @Override
            public Themes.Choice theme() {
                return Themes.choice();
            }

            @Override
            public void theme(Themes.Choice choice) throws Exception {
                Themes.choose(display, choice);
            }

            @Override
            public Language language() {
                return Language.choice();
            }

            @Override
            public void language(Language choice) throws Exception {
                choice.keep();
            }

            @Override
            public int lockMinutes() {
                return Preferences.lockMinutes();
            }

            @Override
            public void lockMinutes(int minutes) throws Exception {
                Preferences.lockMinutes(minutes);
            }
        };
    }
}
