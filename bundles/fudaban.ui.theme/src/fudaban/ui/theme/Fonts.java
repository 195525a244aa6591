// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import fudaban.document.fonts.ShippedFont;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Makes the shipped font family (BIZ UDPGothic) known to the display, so that every desk looks the same. */
public final class Fonts {
    private Fonts() {}

    /**
     * Loads the fonts.
     *
     * @param folder where the font files are unpacked once; the window system reads files only
     */
    public static void load(Display display, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (ShippedFont font : List.of(ShippedFont.GOTHIC, ShippedFont.GOTHIC_BOLD)) {
            Path file = folder.resolve(font.fileName());
            if (Files.notExists(file)) {
                Path part = Files.createTempFile(folder, "font", ".part");
                try (var in = font.open()) {
                    Files.copy(in, part, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            display.loadFont(file.toString());
        }
        if (SWT.getPlatform().equals("gtk")) {
            tellPango();
        }
    }

    /** SWT hands the files to fontconfig, but Pango has looked at its fonts before and does not look again by itself. */
    private static void tellPango() {
        try {
            Linker linker = Linker.nativeLinker();
            SymbolLookup cairo = SymbolLookup.libraryLookup("libpangocairo-1.0.so.0", Arena.global());
            SymbolLookup fontconfig = SymbolLookup.libraryLookup("libpangoft2-1.0.so.0", Arena.global());
            MethodHandle map = linker.downcallHandle(
                    cairo.findOrThrow("pango_cairo_font_map_get_default"), FunctionDescriptor.of(ValueLayout.ADDRESS));
            MethodHandle changed = linker.downcallHandle(
                    fontconfig.findOrThrow("pango_fc_font_map_config_changed"),
                    FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
            changed.invokeExact((MemorySegment) map.invokeExact());
        } catch (Throwable other) {
            // Another Pango: the system's own Japanese font is used.
            ILog.get().warn("The shipped fonts are not shown", other);
        }
    }
}
