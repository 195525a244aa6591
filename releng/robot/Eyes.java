// SPDX-License-Identifier: EPL-2.0
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Sees what the running workbench shows, so that the robot knows where to click and when to go on: a Java agent beside the untouched product. It reads the
 * widgets on their thread and moves nothing but text that no keyboard types ({@code put}). Agent argument: the file that gets the port.
 *
 * <p>One request a line: {@code see} answers one line for each visible widget: x, y, width, height on the screen, whether it can be used, class, id,
 * text, apart by tabs, and ends with a line {@code .}; {@code put TEXT} inserts text at the caret of the text field in focus; {@code stall} answers
 * how many milliseconds the workbench kept its user waiting at worst since it was asked last, and in the next lines where; what the eyes themselves took does
 * not count; {@code stalls} answers all places
 * where it was longer than the limit since asked last: worst milliseconds, how often, where; {@code classes} answers
 * plug-in and name of every class loaded; {@code unnamed}
 * the controls without a name for assistive technology; {@code focus} the control in focus; {@code reachable} all that should take it in the active window.
 */
public final class Eyes {
    /** As in SWT. */
    private static final int KEY_DOWN = 1;

    private static final int NO_FOCUS = 1 << 19;

    private static final int RADIO = 1 << 4;

    private final Instrumentation instrumentation;
    private Class<?> display;
    private Object shown;
    private Object watchdog;
    private final Map<String, long[]> places = new ConcurrentHashMap<>();
    private List<String> worst = List.of();
    private long worstMillis;
    private boolean looking;

    private Eyes(Instrumentation instrumentation) {
        this.instrumentation = instrumentation;
    }

    public static void premain(String portFile, Instrumentation instrumentation) throws Exception {
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Files.writeString(Path.of(portFile), Integer.toString(server.getLocalPort()));
        Thread.ofPlatform().daemon().start(() -> new Eyes(instrumentation).serve(server));
    }

    private void serve(ServerSocket server) {
        while (true) {
            try (Socket socket = server.accept();
                    var in =
                            new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                    var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    answer(line).forEach(out::println);
                    out.println(".");
                }
            } catch (Exception broken) {
                // The robot went away or the workbench is closing: the next connection starts anew.
                continue;
            }
        }
    }

    private List<String> answer(String request) throws Exception {
        List<String> lines = new ArrayList<>();
        if (request.equals("classes")) {
            for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
                bundle(loaded).ifPresent(bundle -> lines.add(bundle + "\t" + loaded.getName()));
            }
            return lines;
        }
        Object found = display();
        if (found == null) {
            return lines;
        }
        watch(found);
        Runnable look = () -> {
            alive();
            looking = true;
            try {
                if (request.startsWith("put ")) {
                    Object focus = call(found, "getFocusControl");
                    focus.getClass().getMethod("insert", String.class).invoke(focus, request.substring(4));
                } else if (request.equals("stall")) {
                    lines.add(Long.toString(worstMillis));
                    lines.addAll(worst);
                    worstMillis = 0;
                    worst = List.of();
                } else if (request.equals("unnamed")) {
                    unnamed(found, lines);
                } else if (request.equals("focus")) {
                    Object focus = call(found, "getFocusControl");
                    lines.add(focus == null ? "" : path(focus));
                } else if (request.equals("reachable")) {
                    Object shell = call(found, "getActiveShell");
                    Object focus = call(found, "getFocusControl");
                    // GTK forgets the active window, or takes one that is not seen for it, where one that was in front
                    // has gone.
                    if (shell != null || focus != null) {
                        reachable(focus == null ? shell : call(focus, "getShell"), lines);
                    }
                } else if (request.equals("stalls")) {
                    places.forEach((place, seen) -> lines.add(seen[0] + "\t" + seen[1] + "\t" + place));
                    places.clear();
                } else {
                    for (Object shell : (Object[]) call(found, "getShells")) {
                        see(shell, lines, Integer.MIN_VALUE, Integer.MAX_VALUE);
                    }
                }
            } catch (ReflectiveOperationException | RuntimeException closing) {
                lines.clear();
                // A window that closes shows nothing; of what else is wrong the one who asked must hear.
                if (!request.equals("see") && !request.startsWith("stall")) {
                    lines.add("not told: " + closing);
                }
            } finally {
                alive();
                looking = false;
            }
        };
        found.getClass().getMethod("syncExec", Runnable.class).invoke(found, look);
        return lines;
    }

    /** What the product's own test of names finds in every window. */
    private void unnamed(Object found, List<String> lines) throws ReflectiveOperationException {
        ClassLoader loader = loaded("fudaban.ui.Work").orElseThrow().getClassLoader();
        Class<?> access = loader.loadClass("fudaban.ui.access.Access");
        Class<?> composite = display.getClassLoader().loadClass("org.eclipse.swt.widgets.Composite");
        for (Object shell : (Object[]) call(found, "getShells")) {
            if ((boolean) call(shell, "isVisible")) {
                for (Object line :
                        (List<?>) access.getMethod("unnamed", composite).invoke(null, shell)) {
                    lines.add(call(shell, "getText") + ": " + line);
                }
            }
        }
    }

    /** Controls that take the focus: buttons, fields, lists, and canvases that listen to keys. */
    private static void reachable(Object control, List<String> lines) throws ReflectiveOperationException {
        if (!(boolean) call(control, "isVisible") || !(boolean) call(control, "isEnabled")) {
            return;
        }
        Object size = call(control, "getSize");
        int style = (int) call(control, "getStyle");
        // Of a group of radio buttons the key leads to the chosen one; arrows lead on.
        if ((style & RADIO) != 0 && has(control, "getSelection") && !(boolean) call(control, "getSelection")) {
            return;
        }
        boolean takes = false;
        for (Class<?> type = control.getClass(); type != null; type = type.getSuperclass()) {
            takes |= List.of("Button", "Text", "Combo", "Table", "Link", "Canvas", "Spinner", "Tree")
                    .contains(type.getSimpleName());
        }
        boolean listens = !has(control, "getCaret")
                || (boolean)
                        control.getClass().getMethod("isListening", int.class).invoke(control, KEY_DOWN);
        if (takes && listens && (style & NO_FOCUS) == 0 && field(size, "x") > 0 && field(size, "y") > 0) {
            lines.add(path(control));
        }
        if (has(control, "getChildren")) {
            for (Object child : (Object[]) call(control, "getChildren")) {
                reachable(child, lines);
            }
        }
    }

    private static String path(Object control) throws ReflectiveOperationException {
        List<String> lines = new ArrayList<>();
        add(lines, 0, 0, 0, 0, control, true);
        String[] parts = lines.getFirst().split("\t", -1);
        // Where it stands does not tell it: it may scroll.
        return parts[5] + "#" + parts[6] + " " + parts[7] + " " + Integer.toHexString(System.identityHashCode(control));
    }

    /** Starts the product's own watchdog, once its bundle is there. */
    private void watch(Object found) throws ReflectiveOperationException {
        if (watchdog != null) {
            return;
        }
        ClassLoader loader =
                loaded("fudaban.ui.Work").map(Class::getClassLoader).orElse(null);
        if (loader == null) {
            return;
        }
        Class<?> type = loader.loadClass("fudaban.ui.watch.UiWatchdog");
        Consumer<Object> told = this::told;
        found.getClass().getMethod("syncExec", Runnable.class).invoke(found, (Runnable) () -> {
            try {
                Object limit = type.getField("LIMIT").get(null);
                watchdog = type.getMethod("start", display, java.time.Duration.class, Consumer.class)
                        .invoke(null, found, limit, told);
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    /** What came before the look is measured by itself, and so is the look. */
    private void alive() {
        try {
            if (watchdog != null) {
                var listener = watchdog.getClass().getDeclaredField("alive");
                listener.setAccessible(true);
                Object sign = listener.get(watchdog);
                for (Method method : listener.getType().getMethods()) {
                    method.setAccessible(true);
                    method.invoke(sign, new Object[] {null});
                }
            }
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void told(Object stall) {
        try {
            long millis = (long) call(stall, "millis");
            StackTraceElement[] where = (StackTraceElement[]) call(stall, "where");
            // A dialog of the system serves its user itself.
            if (looking || where.length > 0 && where[0].getMethodName().endsWith("dialog_run")) {
                return;
            }
            long[] seen = places.computeIfAbsent((String) call(stall, "place"), place -> new long[2]);
            seen[0] = Math.max(seen[0], millis);
            seen[1]++;
            if (millis > worstMillis) {
                worstMillis = millis;
                worst = Arrays.stream(where).map(StackTraceElement::toString).toList();
            }
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The plug-in a class came from; not for what the program makes up while it runs. */
    private static Optional<String> bundle(Class<?> loaded) {
        ClassLoader loader = loaded.getClassLoader();
        if (loader == null || loaded.isArray() || loaded.isHidden() || java.lang.reflect.Proxy.isProxyClass(loaded)) {
            return Optional.empty();
        }
        try {
            return Optional.of((String) call(call(loader, "getBundle"), "getSymbolicName"));
        } catch (ReflectiveOperationException none) {
            return Optional.empty();
        }
    }

    private Optional<Class<?>> loaded(String name) {
        for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
            if (loaded.getName().equals(name)) {
                return Optional.of(loaded);
            }
        }
        return Optional.empty();
    }

    private Object display() throws ReflectiveOperationException {
        if (display == null) {
            display = loaded("org.eclipse.swt.widgets.Display").orElse(null);
        }
        // To look for it stops the whole program each time.
        if (display == null || shown != null && !(boolean) call(shown, "isDisposed")) {
            return shown;
        }
        shown = null;
        // findDisplay, not getDefault: that would make one on this thread.
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            Object found = display.getMethod("findDisplay", Thread.class).invoke(null, thread);
            if (found != null) {
                shown = found;
            }
        }
        return shown;
    }

    /** What has been scrolled out of the band from top to bottom is there, but nobody can click it. */
    private static void see(Object control, List<String> lines, int top, int bottom)
            throws ReflectiveOperationException {
        if ((boolean) call(control, "isDisposed") || !(boolean) call(control, "isVisible")) {
            return;
        }
        Object origin =
                control.getClass().getMethod("toDisplay", int.class, int.class).invoke(control, 0, 0);
        Object size = call(control, "getSize");
        int x = field(origin, "x");
        int y = field(origin, "y");
        int height = field(size, "y");
        boolean within = y + height / 2 >= top && y + height / 2 < bottom;
        add(lines, x, y, field(size, "x"), height, control, within);
        if (has(control, "getItems") && control.getClass().getSimpleName().equals("ToolBar")) {
            for (Object item : (Object[]) call(control, "getItems")) {
                Object box = call(item, "getBounds");
                add(
                        lines,
                        x + field(box, "x"),
                        y + field(box, "y"),
                        field(box, "width"),
                        field(box, "height"),
                        item,
                        within);
            }
        }
        if (has(control, "parts")) {
            for (Map.Entry<?, ?> part : ((Map<?, ?>) call(control, "parts")).entrySet()) {
                Object box = part.getValue();
                lines.add("%d\t%d\t%d\t%d\ton\tPart\t\t%s"
                        .formatted(
                                x + field(box, "x"),
                                y + field(box, "y"),
                                field(box, "width"),
                                field(box, "height"),
                                part.getKey()));
            }
        }
        if (has(control, "getChildren")) {
            boolean scrolls = control.getClass().getSimpleName().equals("ScrolledComposite");
            int first = scrolls ? Math.max(top, y) : top;
            int last = scrolls ? Math.min(bottom, y + height) : bottom;
            for (Object child : (Object[]) call(control, "getChildren")) {
                see(child, lines, first, last);
            }
        }
    }

    private static void add(List<String> lines, int x, int y, int width, int height, Object widget, boolean within)
            throws ReflectiveOperationException {
        Object id = widget.getClass().getMethod("getData", String.class).invoke(widget, "id");
        String text = "";
        for (String name : List.of("getText", "getToolTipText", "getMessage")) {
            if (text.isEmpty() && has(widget, name)) {
                Object value = call(widget, name);
                text = value == null ? "" : value.toString();
            }
        }
        if (text.isEmpty()) {
            text = spoken(widget);
        }
        Object millis = widget.getClass().getMethod("getData", String.class).invoke(widget, "millis");
        if (millis != null) {
            // What the screen measured itself, and shows nobody else.
            text += " (" + millis + " ミリ秒)";
        }
        boolean enabled = within && (!has(widget, "isEnabled") || (boolean) call(widget, "isEnabled"));
        lines.add(String.join(
                "\t",
                Integer.toString(x),
                Integer.toString(y),
                Integer.toString(width),
                Integer.toString(height),
                enabled ? "on" : "off",
                widget.getClass().getSimpleName(),
                id == null ? "" : id.toString(),
                text.replaceAll("\\s+", " ")));
    }

    /** What a control that paints itself tells assistive technology. */
    private static String spoken(Object widget) throws ReflectiveOperationException {
        for (Class<?> type = widget.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Method spoken = type.getDeclaredMethod("spoken");
                spoken.setAccessible(true);
                return String.valueOf(spoken.invoke(widget));
            } catch (NoSuchMethodException higher) {
                continue;
            }
        }
        return "";
    }

    private static boolean has(Object target, String method) {
        try {
            target.getClass().getMethod(method);
            return true;
        } catch (NoSuchMethodException none) {
            return false;
        }
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        Method found = target.getClass().getMethod(method);
        found.setAccessible(true);
        return found.invoke(target);
    }

    private static int field(Object target, String name) throws ReflectiveOperationException {
        return target.getClass().getField(name).getInt(target);
    }
}
