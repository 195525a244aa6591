// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.hands;

import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.internal.PracticeReaderService;
import fudaban.hardware.virtual.internal.hands.Hands;
import fudaban.hardware.virtual.internal.printer.PracticePrinterService;
import fudaban.hardware.virtual.printer.PracticePrinters;
import java.util.Map;

/**
 * The practice devices of one program put together by hand, for programs without services and for tests.
 *
 * @param desk the readers
 * @param printers the printers
 * @param operator the hands
 */
public record PracticeBench(PracticeDesk desk, PracticePrinters printers, PracticeOperator operator)
        implements AutoCloseable {
    /** Two readers, the last of which is inside the card printer. */
    public static PracticeBench make() {
        var desk = new PracticeReaderService(Map.of("readers", 2));
        var printers = new PracticePrinterService(desk);
        return new PracticeBench(desk, printers, new Hands(desk, printers));
    }

    /** Ends them as the end of the program does. */
    @Override
    public void close() {
        ((Hands) operator).close();
        ((PracticeReaderService) desk).close();
    }
}
