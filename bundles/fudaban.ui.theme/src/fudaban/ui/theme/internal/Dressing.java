// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.e4.ui.css.core.dom.CSSStylableElement;
import org.eclipse.e4.ui.css.core.dom.ChildVisibilityAwareElement;
import org.eclipse.e4.ui.css.core.dom.ExtendedDocumentCSS;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Changes the theme of a display in pieces between which the user is served, behind windows that are not painted until it is done. The platform's own way
 * ({@code IThemeEngine.setTheme}) takes three passes over all widgets in one go: each is put back to its defaults, dressed, and asked for once more by SWT.
 * One is enough here: both sheets have the same rules, and differ in colours only.
 */
public final class Dressing {
    private static final String KEY = Dressing.class.getName();

    private final Supplier<List<Shell>> shells;
    private final Pieces pieces;
    private final Set<Shell> covered = new HashSet<>();
    private final List<Runnable> hidden = new ArrayList<>();
    private CSSEngine engine;
    private boolean atOnce;

    Dressing(Supplier<List<Shell>> shells, Executor later, LongSupplier nanos) {
        this.shells = shells;
        pieces = new Pieces(later, nanos, this::uncover);
    }

    /** The one of a display. */
    public static Dressing of(Display display) {
        if (display.getData(KEY) instanceof Dressing known) {
            return known;
        }
        var dressing = new Dressing(() -> seen(display), display::asyncExec, System::nanoTime);
        display.setData(KEY, dressing);
        return dressing;
    }

    /** Does the steps of a change one after the other; at once where nobody sees anything yet. What is left of a change before is left out. */
    public void change(List<Runnable> steps) {
        pieces.clear();
        hidden.clear();
        List<Shell> visible = shells.get().stream().filter(Shell::isVisible).toList();
        atOnce = visible.isEmpty();
        if (atOnce) {
            steps.forEach(Runnable::run);
            return;
        }
        for (Shell shell : visible) {
            if (covered.add(shell)) {
                shell.setRedraw(false);
            }
        }
        pieces.next(steps);
    }

    /** Whether somebody sees the change that is under way. */
    public boolean seen() {
        return !atOnce;
    }

    /** What a step of a change turns out to be made of; done next. */
    public void next(List<Runnable> further) {
        if (atOnce) {
            further.forEach(Runnable::run);
        } else {
            pieces.next(further);
        }
    }

    /** Puts other rules in force: at once for what is made from now on, piece by piece for what is there. */
    public void rules(CSSEngine rules, InputStream sheet) throws IOException {
        engine = rules;
        ((ExtendedDocumentCSS) engine.getDocumentCSS()).removeAllStyleSheets();
        engine.parseStyleSheet(sheet);
        List<Runnable> windows = new ArrayList<>();
        shells.get().forEach(shell -> windows.add(() -> dress(shell)));
        next(windows);
    }

    /** Windows, those that are seen first. */
    private static List<Shell> seen(Display display) {
        return Arrays.stream(display.getShells())
                .sorted((one, other) -> Boolean.compare(other.isVisible(), one.isVisible()))
                .toList();
    }

    private void dress(Object widget) {
        Element element = engine.getElement(widget);
        if (element == null) {
            // It has gone.
            return;
        }
        engine.applyStyles(element, false);
        List<Runnable> children = new ArrayList<>();
        List<Object> all = list(element.getChildNodes());
        if (element instanceof ChildVisibilityAwareElement pages) {
            List<Object> visible = list(pages.getVisibleChildNodes());
            all.stream().filter(page -> !visible.contains(page)).forEach(page -> hidden.add(() -> dress(page)));
            all = visible;
        }
        all.forEach(child -> children.add(() -> dress(child)));
        if (element instanceof CSSStylableElement styled && styled.getNativeWidget() instanceof ToolBar bar) {
            // They are no children of it.
            for (ToolItem item : bar.getItems()) {
                children.add(() -> dress(item));
            }
        }
        pieces.next(children);
    }

    private static List<Object> list(NodeList nodes) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; nodes != null && i < nodes.getLength(); i++) {
            if (nodes.item(i) != null) {
                all.add(nodes.item(i));
            }
        }
        return all;
    }

    /** Nobody is to see a window that is half light and half dark; pages that are not shown are dressed when it is seen again. */
    private void uncover() {
        for (Shell shell : covered) {
            if (!shell.isDisposed()) {
                shell.setRedraw(true);
            }
        }
        covered.clear();
        List<Runnable> rest = List.copyOf(hidden);
        hidden.clear();
        pieces.next(rest);
    }
}
