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
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/**
 * GTK's own style sheet for what SWT cannot reach: borders, focus, check marks, scroll bars, menus. Handed to GTK 3 itself and exchanged with the theme. On
 * other window systems, and where GTK is another one, widgets keep the look of the desktop.
 */
public final class GtkSheet {
    private static final String KEY = GtkSheet.class.getName();
    /** Above what SWT sets for single widgets (600), below the user's own sheet (800). */
    private static final int PRIORITY = 700;

    private static final java.lang.foreign.AddressLayout ADDRESS = ValueLayout.ADDRESS;

    private GtkSheet() {}

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

    private static MethodHandle handle(String library, String function, FunctionDescriptor type) {
        SymbolLookup lookup = SymbolLookup.libraryLookup(library, Arena.global());
        return Linker.nativeLinker().downcallHandle(lookup.findOrThrow(function), type);
    }
}
