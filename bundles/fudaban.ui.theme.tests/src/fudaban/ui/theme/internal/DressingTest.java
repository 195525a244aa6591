// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.ui.css.core.dom.ChildVisibilityAwareElement;
import org.eclipse.e4.ui.css.core.dom.ExtendedDocumentCSS;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A change of theme in pieces, on an engine and widgets that only note what is done to them. */
class DressingTest {
    /** What dressing one widget takes here: a quarter of a piece. */
    private static final long ONE = Pieces.MOST_NANOS / 4;

    private final List<String> done = new ArrayList<>();
    private final Deque<Runnable> display = new ArrayDeque<>();
    private final Map<Object, Element> elements = new HashMap<>();
    private Dressing dressing;
    private long now;

    private static <T> T fake(Class<T> type, java.lang.reflect.InvocationHandler handler, Class<?>... further) {
        var types = new ArrayList<Class<?>>(List.of(further));
        types.add(type);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), types.toArray(Class<?>[]::new), handler));
    }

    private static NodeList list(Element... all) {
        return fake(
                NodeList.class,
                (self, method, arguments) ->
                        method.getName().equals("getLength") ? all.length : all[(int) arguments[0]]);
    }

    private Element element(String name, Element... children) {
        return fake(Element.class, (self, method, arguments) -> switch (method.getName()) {
            case "getChildNodes" -> list(children);
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == arguments[0];
            default -> name;
        });
    }

    /** Pages of which only one is seen. */
    private Element pages(String name, Element seen, Element hidden) {
        return (Element) fake(
                ChildVisibilityAwareElement.class,
                (self, method, arguments) -> switch (method.getName()) {
                    case "getVisibleChildNodes" -> list(seen);
                    case "getChildNodes" -> list(seen, hidden);
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == arguments[0];
                    default -> name;
                },
                Element.class);
    }

    private final CSSEngine engine = fake(CSSEngine.class, (self, method, arguments) -> switch (method.getName()) {
        case "getElement" ->
            elements.getOrDefault(arguments[0], arguments[0] instanceof Element element ? element : null);
        case "getDocumentCSS" ->
            fake(ExtendedDocumentCSS.class, (css, asked, none) -> {
                done.add(asked.getName());
                return null;
            });
        case "applyStyles" -> {
            assertEquals(false, arguments[1], "its children come in pieces of their own");
            done.add(arguments[0].toString());
            now += ONE;
            yield null;
        }
        default -> {
            done.add(method.getName());
            yield null;
        }
    });

    private Shell window() {
        Shell shell = new Shell(Display.getDefault());
        dressing = new Dressing(() -> List.of(shell), display::add, () -> now);
        return shell;
    }

    private void rules() {
        try {
            dressing.rules(engine, InputStream.nullInputStream());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void everythingSeenIsDressedOnceInPiecesAndServesTheUserBetweenThem() {
        Shell shell = window();
        try {
            elements.put(
                    shell,
                    element(
                            "shell",
                            element("rail", element("one"), element("two")),
                            pages("pages", element("today"), element("cards"))));
            shell.open();
            dressing.change(List.of(this::rules));
            assertEquals(List.of(), done, "the window is seen: nothing at once");
            display.remove().run();
            assertEquals(
                    List.of("removeAllStyleSheets", "parseStyleSheet", "shell", "rail", "one", "two"),
                    done,
                    "as much as nobody notices, and no widget is put back to its defaults");
            assertEquals(1, display.size(), "what the user does comes before the next piece");
            display.remove().run();
            assertEquals(List.of("pages", "today"), done.subList(6, done.size()));
            assertEquals(1, display.size(), "a page that is hidden comes last");
            display.remove().run();
            assertEquals(List.of("cards"), done.subList(8, done.size()));
            assertTrue(display.isEmpty());
        } finally {
            shell.dispose();
        }
    }

    @Test
    void beforeAnybodySeesAnythingAChangeIsMadeAtOnce() {
        Shell shell = window();
        try {
            dressing.change(List.of(() -> done.add("one"), () -> done.add("two")));
            assertEquals(List.of("one", "two"), done);
        } finally {
            shell.dispose();
        }
    }

    @Test
    void aChangeOfMindLeavesOutWhatIsLeftOfTheChangeBefore() {
        Shell shell = window();
        try {
            shell.open();
            dressing.change(List.of(
                    () -> {
                        done.add("dark");
                        now += Pieces.MOST_NANOS;
                    },
                    () -> done.add("dark icons")));
            assertEquals(List.of(), done, "the window is seen: nothing at once");
            display.remove().run();
            dressing.change(List.of(() -> done.add("light")));
            while (!display.isEmpty()) {
                display.remove().run();
            }
            assertEquals(List.of("dark", "light"), done);
        } finally {
            shell.dispose();
        }
    }

    @Test
    void aWindowThatIsClosedMeanwhileIsLeftOut() {
        Shell shell = window();
        shell.open();
        dressing.change(List.of(this::rules));
        shell.dispose();
        display.remove().run();
        assertEquals(List.of("removeAllStyleSheets", "parseStyleSheet"), done);
    }
}
