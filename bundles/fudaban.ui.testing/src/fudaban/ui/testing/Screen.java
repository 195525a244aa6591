// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.testing;

import fudaban.ui.access.Access;
import fudaban.ui.piece.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A shell on the display at hand, without a workbench. Needs a display: on a server, Xvfb. Closing it closes every shell. */
public final class Screen implements AutoCloseable {
    /** Its name in every language. */
    private static final String PRODUCT = "札番";

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final long PATIENCE_MILLIS = 20_000;

    private final Locale before = Locale.getDefault();
    private final Display display;
    private final Shell shell;

    /** A Japanese one. */
    public Screen() {
        this(Locale.JAPAN);
    }

    /** One in a language. */
    public Screen(Locale locale) {
        Locale.setDefault(locale);
        display = Display.getDefault();
        shell = new Shell(display, SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        shell.setBounds(0, 0, WIDTH, HEIGHT);
    }

    /** Where a part is made. */
    public Shell shell() {
        return shell;
    }

    /** The display. */
    public Display display() {
        return display;
    }

    /** Shows the shell and lets it paint. */
    public void open() {
        shell.layout(true, true);
        shell.open();
        settle();
    }

    /** Runs everything that waits on the UI thread. */
    public void settle() {
        while (!display.isDisposed() && display.readAndDispatch()) {
            // Until nothing waits.
        }
    }

    /** Runs the event loop until a condition holds; fails after a while. */
    public void await(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain; to be seen: " + texts());
            }
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** All controls of all shells, in order. */
    public Stream<Control> all() {
        return Arrays.stream(display.getShells()).flatMap(Screen::below);
    }

    private static Stream<Control> below(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child -> child instanceof Composite box
                        ? Stream.concat(Stream.of(child), below(box))
                        : Stream.of(child));
    }

    /** The control with this id ({@code setData("id", …)}). */
    public <C extends Control> C find(Class<C> type, String id) {
        return type.cast(all().filter(control -> id.equals(control.getData("id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no control " + id + "; to be seen: " + texts())));
    }

    /** Whether there is a control with this id that can be seen. */
    public boolean has(String id) {
        return all().anyMatch(control -> id.equals(control.getData("id")) && control.getVisible());
    }

    /** What can be read: texts and names of everything visible, lines of tables too. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Shell each : display.getShells()) {
            texts.add(each.getText());
        }
        all().filter(Control::isVisible).forEach(control -> {
            Stream.of(Access.nameOf(control), shown(control))
                    .filter(text -> !text.isBlank())
                    .distinct()
                    .forEach(texts::add);
            if (control instanceof Table table) {
                for (TableItem item : table.getItems()) {
                    texts.add(item.getText(0) + " " + item.getText(1));
                }
            }
        });
        return texts;
    }

    private static String shown(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Button button -> button.getText();
            case Text text -> text.getText();
            case Combo combo -> combo.getText();
            case Prose prose -> prose.getText();
            default -> "";
        };
    }

    /** Whether something visible contains this text. */
    public boolean shows(String text) {
        return texts().stream().anyMatch(each -> each.contains(text));
    }

    /** Fails unless something visible contains each of these texts. */
    public void assertShows(String... wanted) {
        for (String text : wanted) {
            if (!shows(text)) {
                throw new AssertionError("not to be seen: " + text + "; only " + texts());
            }
        }
    }

    /** Fails when a control of any shell has no name for assistive technology, or when there is no control at all. */
    public void assertNamed() {
        if (all().findAny().isEmpty()) {
            throw new AssertionError("nothing is there that could have a name");
        }
        List<String> unnamed = Arrays.stream(display.getShells())
                .flatMap(each -> Access.unnamed(each).stream())
                .toList();
        if (!unnamed.isEmpty()) {
            throw new AssertionError("without a name: " + unnamed);
        }
    }

    /** Fails when something visible of an English screen is Japanese; names and data that are, are told. */
    public void assertEnglish(String... japaneseData) {
        for (String text : texts()) {
            String rest = text.replace(PRODUCT, "");
            for (String data : japaneseData) {
                rest = rest.replace(data, "");
            }
            if (rest.codePoints().anyMatch(Screen::japanese)) {
                throw new AssertionError("not English: " + text);
            }
        }
    }

    private static boolean japanese(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    /** As if it had been pressed. */
    public void press(Control control) {
        if (!control.isEnabled() || !control.getVisible()) {
            throw new AssertionError("cannot be pressed: " + control);
        }
        control.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /** As if the control with this id had been pressed. */
    public void press(String id) {
        press(find(Control.class, id));
    }

    @Override
    public void close() {
        for (Shell each : display.getShells()) {
            each.dispose();
        }
        settle();
        Locale.setDefault(before);
    }
}
