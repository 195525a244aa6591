// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal;

import fudaban.hardware.print.internal.ipp.IppGroup;
import fudaban.hardware.print.internal.ipp.IppValue;
import fudaban.hardware.printer.PaperOrder;
import fudaban.hardware.printer.PaperPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintJob;

/** Forms and labels over IPP. */
final class IppPaperPrinter extends IppPrinter implements PaperPrinter {
    IppPaperPrinter(Queue queue) {
        super(queue);
    }

    @Override
    public PrintJob print(PaperOrder order, String key) throws PrintFailure {
        if (!queue().takes("application/pdf")) {
            throw unsupported("PDF");
        }
        var job = new IppGroup(IppGroup.JOB)
                .add("copies", IppValue.INTEGER, order.copies())
                .keyword("sides", order.bothSides() && queue().bothSides() ? "two-sided-long-edge" : "one-sided");
        return send(key, order.pdf(), "application/pdf", order.media(), job);
    }
}
