// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme.internal;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * GTK's own style sheet for what SWT cannot reach: borders, focus, check marks, scroll bars, menus. Handed to GTK 3 itself and exchanged with the theme. On
 * other window systems, and where GTK is another one, widgets keep the look of the desktop.
 */
public final class GtkSheet {
    private static final String KEY = GtkSheet.class.getName();
    /** Above what SWT sets for single widgets (600), below the user's own sheet (800). */
    private static final int PRIORITY = 700;

    private static final String PREFER_DARK = "gtk-application-prefer-dark-theme";

    private static final java.lang.foreign.AddressLayout ADDRESS = ValueLayout.ADDRESS;
    /** A handle is made once: making it costs more than calling it. */
    private static final Map<String, MethodHandle> KNOWN = new ConcurrentHashMap<>();

    private GtkSheet() {}

    /**
     * Whether the desktop's own parts are to be dark. SWT tells GTK so twice ({@code g_object_set}, then {@code g_object_notify}), and each time GTK reads its
     * theme and looks at every widget anew.
     */
    public static void prefer(Display display, boolean dark) {
        if (!SWT.getPlatform().equals("gtk")) {
            display.setDarkThemePreferred(dark);
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            var settings = (MemorySegment) gtk("gtk_settings_get_default", FunctionDescriptor.of(ADDRESS))
                    .invokeExact();
            handle(
                            "libgobject-2.0.so.0",
                            "g_object_set",
                            FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ValueLayout.JAVA_INT, ADDRESS),
                            Linker.Option.firstVariadicArg(2))
                    .invokeExact(settings, arena.allocateFrom(PREFER_DARK), dark ? 1 : 0, MemorySegment.NULL);
        } catch (Throwable other) {
            ILog.get().warn("GTK is told by SWT", other);
            display.setDarkThemePreferred(dark);
        }
    }

    /** Puts the sheet of a theme in force. */
    public static void apply(Display display, boolean dark) {
        try (var in = GtkSheet.class.getResourceAsStream(dark ? "/css/gtk-dark.css" : "/css/gtk-light.css")) {
            MemorySegment provider = display.getData(KEY) instanceof MemorySegment known ? known : create();
            display.setData(KEY, provider);
            load(provider, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException | Error other) {
            ILog.get().warn("GTK keeps its own look", other);
        }
    }

    private static MemorySegment create() {
        try {
            var provider = (MemorySegment)
                    gtk("gtk_css_provider_new", FunctionDescriptor.of(ADDRESS)).invokeExact();
            var screen =
                    (MemorySegment) handle("libgdk-3.so.0", "gdk_screen_get_default", FunctionDescriptor.of(ADDRESS))
                            .invokeExact();
            gtk(
                            "gtk_style_context_add_provider_for_screen",
                            FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, ValueLayout.JAVA_INT))
                    .invokeExact(screen, provider, PRIORITY);
            return provider;
        } catch (Throwable missing) {
            throw new IllegalStateException("no GTK 3", missing);
        }
    }

    private static void load(MemorySegment provider, String sheet) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocateFrom(sheet);
            int ignored = (int) gtk(
                            "gtk_css_provider_load_from_data",
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT, ADDRESS, ADDRESS, ValueLayout.JAVA_LONG, ADDRESS))
                    .invokeExact(provider, text, -1L, MemorySegment.NULL);
        } catch (Throwable missing) {
            throw new IllegalStateException("no GTK 3", missing);
        }
    }

    private static MethodHandle gtk(String function, FunctionDescriptor type) {
        return handle("libgtk-3.so.0", function, type);
    }

    private static MethodHandle handle(
            String library, String function, FunctionDescriptor type, Linker.Option... options) {
        return KNOWN.computeIfAbsent(function, name -> {
            SymbolLookup lookup = SymbolLookup.libraryLookup(library, Arena.global());
            return Linker.nativeLinker().downcallHandle(lookup.findOrThrow(name), type, options);
        });
    }
}
