// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.screen;

import fudaban.ui.theme.Fonts;
import fudaban.ui.theme.Themes;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.e4.ui.css.swt.engine.CSSSWTEngineImpl;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The look of the product on a display without a workbench: fonts, style sheet, icons. On a flat class path it makes the
 * extension registry the styles need.
 */
public final class FlatLook {
    private static final String ENGINE = FlatLook.class.getName();

    private FlatLook() {}

    /** Dresses everything on the display. */
    public static void dress(Display display, boolean dark) {
        try {
            registry();
            Fonts.load(
                    display, Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "fudaban-fonts")));
            Themes.apply(display, dark ? Themes.Choice.DARK : Themes.Choice.LIGHT);
            var engine = display.getData(ENGINE) instanceof CSSSWTEngineImpl known
                    ? known
                    : new CSSSWTEngineImpl(display, true);
            display.setData(ENGINE, engine);
            engine.reset();
            try (var sheet = Themes.class.getResourceAsStream(dark ? "/css/dark.css" : "/css/light.css")) {
                engine.parseStyleSheet(sheet);
            }
            for (Shell shell : display.getShells()) {
                engine.applyStyles(shell, true);
            }
        } catch (IOException | CoreException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void registry() throws IOException, CoreException {
        if (RegistryFactory.getRegistry() != null) {
            return;
        }
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        for (URL plugin : Collections.list(FlatLook.class.getClassLoader().getResources("plugin.xml"))) {
            String name = plugin.toString();
            if (name.contains("e4.ui.css") || name.contains("fudaban.ui.theme")) {
                try (var in = plugin.openStream()) {
                    registry.addContribution(
                            in, new RegistryContributor(name, name, null, null), false, null, null, token);
                }
            }
        }
        RegistryFactory.setDefaultRegistryProvider(() -> registry);
    }
}
