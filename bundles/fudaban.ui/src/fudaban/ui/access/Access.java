// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** Names for assistive technology: gives them, and finds the controls that have none. */
public final class Access {
    private static final String KEY = Access.class.getName();

    private Access() {}

    /** Names a control. */
    public static <C extends Control> C name(C control, String name) {
        return name(control, () -> name);
    }

    /** Names a control by what it shows at the moment. */
    public static <C extends Control> C name(C control, Supplier<String> name) {
        control.setData(KEY, name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
        return control;
    }

    /**
     * Says what a control that paints itself is.
     *
     * @param role one of {@code ACC.ROLE_…}
     * @param value what it holds at the moment
     */
    public static <C extends Control> C role(C control, int role, Supplier<String> value) {
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value.get();
            }
        });
        return control;
    }

    /** The name a widget was given here, or that it shows as its text or tooltip; empty when it has none. */
    public static String nameOf(Widget widget) {
        if (widget.getData(KEY) instanceof Supplier<?> name) {
            return String.valueOf(name.get());
        }
        return switch (widget) {
            case Button button -> first(button.getText(), button.getToolTipText());
            case ToolItem item -> first(item.getText(), item.getToolTipText());
            case Link link -> link.getText();
            default -> "";
        };
    }

    private static String first(String text, String tip) {
        return text.isBlank() && tip != null ? tip : text;
    }

    /** Controls below that are used or read, are not hidden, and have no name, one line each; for tests over whole windows. */
    public static List<String> unnamed(Composite root) {
        List<String> found = new ArrayList<>();
        walk(root, found);
        return found;
    }

    private static void walk(Composite parent, List<String> found) {
        for (Control child : parent.getChildren()) {
            if (!child.getVisible()) {
                continue;
            }
            if (needsName(child) && nameOf(child).isBlank()) {
                found.add(describe(child));
            }
            if (child instanceof ToolBar bar) {
                for (ToolItem item : bar.getItems()) {
                    if ((item.getStyle() & SWT.SEPARATOR) == 0 && nameOf(item).isBlank()) {
                        found.add("ToolItem " + item.getData("id") + " in " + describe(bar));
                    }
                }
            } else if (child instanceof Composite box && !(child instanceof Combo) && !(child instanceof CCombo)) {
                walk(box, found);
            }
        }
    }

    private static boolean needsName(Control control) {
        return switch (control) {
            case Button _, Text _, Combo _, CCombo _, StyledText _ -> true;
            case Spinner _, DateTime _, Link _, ProgressBar _, Scale _, Slider _ -> true;
            case org.eclipse.swt.widgets.List _, Table _, Tree _ -> true;
            case Shell _ -> false;
            // A canvas that takes no focus is decoration.
            case Canvas canvas -> (canvas.getStyle() & SWT.NO_FOCUS) == 0 && canvas.getChildren().length == 0;
            default -> false;
        };
    }

    private static String describe(Control control) {
        var path = new StringBuilder(control.getClass().getSimpleName());
        if (control.getData("id") != null) {
            path.append('#').append(control.getData("id"));
        }
        for (Control up = control.getParent(); up != null && !(up instanceof Shell); up = up.getParent()) {
            path.insert(0, up.getClass().getSimpleName() + " > ");
        }
        return path.toString();
    }
}
