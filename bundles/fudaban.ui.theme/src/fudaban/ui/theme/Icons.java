// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The icons of the workbench: one family, one variant for each theme. Images live as long as the control they are made for. */
public final class Icons {
    private Icons() {}

    /** An icon by its Tabler name, e.g. {@code search}, for the theme in force. */
    public static ImageDescriptor descriptor(Display display, String name) {
        URL url =
                Icons.class.getResource("/icons/" + (Themes.isDark(display) ? "dark" : "light") + "/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** The same as an image owned by a control. */
    public static Image image(Control owner, String name) {
        var resources = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
        return resources.create(descriptor(owner.getDisplay(), name));
    }
}
