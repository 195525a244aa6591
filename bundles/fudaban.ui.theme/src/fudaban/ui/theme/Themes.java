// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import fudaban.ui.theme.internal.Dressing;
import fudaban.ui.theme.internal.GtkSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/** Chooses between light, dark and what the system has. The one place that touches the restricted theme engine. */
public final class Themes {
    /** What the user may choose. */
    public enum Choice {
        LIGHT,
        DARK,
        SYSTEM
    }

    private static final String NODE = "fudaban.ui.theme";
    private static final String CHOICE = "choice";
    private static final String LIGHT = "fudaban.light";
    private static final String DARK = "fudaban.dark";
    /** Tells painted controls and {@link Icons} which variant is in force. */
    private static final String KEY = Themes.class.getName();

    private static final String FOLLOWING = KEY + ".following";
    /** The theme whose rules were put in force without the platform. */
    private static final String RULES = KEY + ".rules";

    private static final String PLATFORM = "org.eclipse.e4.ui.css.swt.theme";
    private static final String PLATFORM_THEME = "themeid";

    private Themes() {}

    /** The choice kept from the last time; SYSTEM at first. */
    public static Choice choice() {
        String forced = System.getProperty("fudaban.theme", "");
        String kept = InstanceScope.INSTANCE.getNode(NODE).get(CHOICE, Choice.SYSTEM.name());
        return Choice.valueOf(forced.isEmpty() ? kept : forced.toUpperCase(java.util.Locale.ROOT));
    }

    /** Keeps a choice and shows it at once. */
    public static void choose(Display display, Choice choice) throws BackingStoreException {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(CHOICE, choice.name());
        node.flush();
        apply(display, choice);
    }

    /** Shows a theme without keeping it; what is on the screen follows soon. With SYSTEM, later changes of the system are followed. */
    public static void apply(Display display, Choice choice) {
        boolean dark = choice == Choice.DARK || choice == Choice.SYSTEM && Display.isSystemDarkTheme();
        boolean another = !Boolean.valueOf(dark).equals(display.getData(KEY));
        display.setData(KEY, dark);
        followSystem(display);
        Dressing dressing = Dressing.of(display);
        List<Runnable> steps = new ArrayList<>();
        // GTK looks at every widget anew, for a second on a slow machine: only where there is something to change.
        if (another) {
            steps.add(() -> GtkSheet.prefer(display, dark));
        }
        if (another && SWT.getPlatform().equals("gtk")) {
            steps.add(() -> GtkSheet.apply(display, dark));
        }
        IThemeEngine engine = engine(display);
        String wanted = dark ? DARK : LIGHT;
        if (engine != null && !wanted.equals(inForce(display, engine))) {
            steps.add(() -> rules(display, dressing, engine, wanted));
        }
        steps.add(() -> dressing.next(Icons.refreshing(display)));
        dressing.change(steps);
    }

    /** Before anything is seen the platform is told. Later that would be one long wait: it dresses every widget three times, and GTK does twice. */
    private static void rules(Display display, Dressing dressing, IThemeEngine engine, String theme) {
        CSSEngine rules = WidgetElement.getEngine(display);
        if (rules == null || !dressing.seen()) {
            engine.setTheme(theme, true);
            display.setData(RULES, null);
            return;
        }
        try (var sheet = Themes.class.getResourceAsStream(theme.equals(DARK) ? "/css/dark.css" : "/css/light.css")) {
            dressing.rules(rules, sheet);
            display.setData(RULES, theme);
            // What it begins with next time.
            var node = InstanceScope.INSTANCE.getNode(PLATFORM);
            node.put(PLATFORM_THEME, theme);
            node.flush();
        } catch (IOException | BackingStoreException broken) {
            ILog.get().warn("The theme was not changed in whole", broken);
        }
    }

    private static String inForce(Display display, IThemeEngine engine) {
        if (display.getData(RULES) instanceof String theme) {
            return theme;
        }
        ITheme active = engine.getActiveTheme();
        return active == null ? "" : active.getId();
    }

    /** From now on a change of the system's own theme is followed as long as the choice is {@link Choice#SYSTEM}. Asking again changes nothing. */
    public static void followSystem(Display display) {
        if (display.getData(FOLLOWING) != null) {
            return;
        }
        display.setData(FOLLOWING, true);
        display.addListener(SWT.Settings, event -> {
            if (choice() == Choice.SYSTEM && Display.isSystemDarkTheme() != isDark(display)) {
                apply(display, Choice.SYSTEM);
            }
        });
    }

    /** Styles a shell that does not belong to the workbench's model. */
    public static void style(Object shell, Display display) {
        IThemeEngine engine = engine(display);
        CSSEngine bare = WidgetElement.getEngine(display);
        if (engine != null) {
            engine.applyStyles(shell, true);
        } else if (bare != null) {
            bare.applyStyles(shell, true);
        }
    }

    /** Whether the dark theme is in force. */
    public static boolean isDark(Display display) {
        if (display.getData(KEY) instanceof Boolean dark) {
            return dark;
        }
        IThemeEngine engine = engine(display);
        return engine != null && DARK.equals(inForce(display, engine));
    }

    private static IThemeEngine engine(Display display) {
        var bundle = FrameworkUtil.getBundle(Themes.class);
        if (bundle == null) {
            return null;
        }
        try {
            // Both are lazy, and nothing of them was needed before the log-in.
            bundle.start(Bundle.START_TRANSIENT);
            FrameworkUtil.getBundle(IThemeManager.class).start(Bundle.START_TRANSIENT);
            var reference = bundle.getBundleContext().getServiceReference(IThemeManager.class);
            return reference == null
                    ? null
                    : bundle.getBundleContext().getService(reference).getEngineForDisplay(display);
        } catch (BundleException broken) {
            ILog.get().warn("There is no theme engine", broken);
            return null;
        }
    }
}
