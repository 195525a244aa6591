// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.printer;

import fudaban.hardware.printer.PrinterService;
import java.io.IOException;
import java.nio.file.Path;

/**
 * OSGi service: the printers of the practice device (訓練), one for cards with an encoder inside and one for paper. They are listed once they have
 * a folder.
 */
public interface PracticePrinters extends PrinterService {
    /**
     * Where what is printed goes, and the memory of the printers: with the same folder they remember their jobs, and the card inside, over a
     * restart.
     *
     * @param cards the practice cards, also of the readers
     * @param output what comes out
     */
    void useFolders(Path cards, Path output) throws IOException;

    /**
     * The card printer; the last practice reader is inside it.
     *
     * @throws IllegalStateException before {@link #useFolders}
     */
    VirtualCardPrinter card();

    /**
     * The paper printer.
     *
     * @throws IllegalStateException before {@link #useFolders}
     */
    VirtualPaperPrinter paper();
}
