// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme;

import fudaban.document.fonts.ShippedFont;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    }
}
