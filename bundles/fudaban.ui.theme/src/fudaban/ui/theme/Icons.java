// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * The icons of the workbench: one family, one variant for each theme, drawn for the zoom of the display. Images live as long as the control they are made
 * for; those shown by {@link #show} follow a change of theme.
 *
 * <p>A name is that of Tabler, e.g. {@code search}; {@code search.large} is the form of 40 pixels for empty states, {@code check.on-accent} the one in the
 * colour of a token. Which variants there are stands in {@code icons/variants.properties}.
 */
public final class Icons {
    private static final String MANAGER = Icons.class.getName() + ".manager";
    private static final String NAME = Icons.class.getName() + ".name";

    private Icons() {}

    /** An icon for the theme in force; the missing-image square where there is none of this name. */
    public static ImageDescriptor descriptor(Display display, String name) {
        URL url =
                Icons.class.getResource("/icons/" + (Themes.isDark(display) ? "dark" : "light") + "/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** Whether there is an icon or a variant of this name. */
    public static boolean has(String name) {
        return Icons.class.getResource("/icons/light/" + name + ".svg") != null;
    }

    /** The same as an image owned by a control. */
    public static Image image(Control owner, String name) {
        if (!(owner.getData(MANAGER) instanceof LocalResourceManager)) {
            owner.setData(MANAGER, new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner));
        }
        return ((LocalResourceManager) owner.getData(MANAGER)).create(descriptor(owner.getDisplay(), name));
    }

    /** Shows an icon on a label, and its other variant after a change of theme. */
    public static Label show(Label label, String name) {
        keep(label, label, name, label::setImage);
        return label;
    }

    /** Shows an icon on a button. */
    public static Button show(Button button, String name) {
        keep(button, button, name, button::setImage);
        return button;
    }

    /** Shows an icon on a tool. */
    public static ToolItem show(ToolItem item, String name) {
        keep(item, item.getParent(), name, item::setImage);
        return item;
    }

    private static void keep(Widget widget, Control owner, String name, Consumer<Image> set) {
        widget.setData(NAME, name);
        set.accept(image(owner, name));
    }

    /** Shows every icon in the variant of the theme in force, one after the other: each may have to be drawn first. */
    static List<Runnable> refreshing(Display display) {
        List<Runnable> all = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            collect(shell, all);
        }
        return all;
    }

    private static void collect(Control control, List<Runnable> all) {
        if (control.getData(NAME) instanceof String name) {
            all.add(() -> refresh(control, name));
        }
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                all.add(() -> refresh(item, bar));
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, all);
            }
        }
    }

    private static void refresh(Control control, String name) {
        if (control.isDisposed()) {
            return;
        }
        switch (control) {
            case Label label -> label.setImage(image(label, name));
            case Button button -> button.setImage(image(button, name));
            default -> control.redraw();
        }
    }

    private static void refresh(Item item, Control owner) {
        if (!item.isDisposed() && item.getData(NAME) instanceof String name) {
            item.setImage(image(owner, name));
        }
    }
}
