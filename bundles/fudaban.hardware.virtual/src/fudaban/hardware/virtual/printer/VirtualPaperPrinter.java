// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.printer;

import fudaban.hardware.printer.PaperOrder;
import fudaban.hardware.printer.PaperPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A practice printer that puts each document as {@code JOB.pdf} into a folder. */
public final class VirtualPaperPrinter extends VirtualPrinter implements PaperPrinter {
    private final Path folder;

    /** Prints into that folder. */
    public VirtualPaperPrinter(String id, String name, Path folder) throws IOException {
        super(id, name, folder);
        this.folder = folder;
    }

    @Override
    public PrintJob print(PaperOrder order, String key) throws PrintFailure {
        return send(key, (job, whole) -> {
            var pdf = order.pdf();
            Files.write(
                    folder.resolve("%04d.pdf".formatted(job)),
                    whole ? pdf : java.util.Arrays.copyOf(pdf, pdf.length / 2));
        });
    }
}
