// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.eclipse.core.runtime.ILog;

/** The resolution GDK 3 draws text with: points are so many pixels. */
public final class GtkText {
    private GtkText() {}

    /** Text becomes so many times as large as it is now. */
    public static void grow(double factor) {
        try {
            var screen = (MemorySegment) handle("gdk_screen_get_default", FunctionDescriptor.of(ValueLayout.ADDRESS))
                    .invokeExact();
            double now = (double) handle(
                            "gdk_screen_get_resolution",
                            FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS))
                    .invokeExact(screen);
            handle("gdk_screen_set_resolution", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_DOUBLE))
                    .invokeExact(screen, now * factor);
        } catch (Throwable other) {
            ILog.get().warn("Text keeps the size of the system", other);
        }
    }

    private static MethodHandle handle(String function, FunctionDescriptor type) {
        SymbolLookup lookup = SymbolLookup.libraryLookup("libgdk-3.so.0", Arena.global());
        return Linker.nativeLinker().downcallHandle(lookup.findOrThrow(function), type);
    }
}
