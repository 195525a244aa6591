// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print;

import fudaban.hardware.printer.CardPrinterSetup;

/** The other program: makes its intent known, sends a card, and would enter the outcome, did nobody kill it. */
final class KilledSender {
    private KilledSender() {}

    /** The print service, the account, the key, and the seed of the face. */
    public static void main(String[] args) throws Exception {
        try (var service = new IppPrinterService(args[0], "", args[1])) {
            var printer = service.cardPrinter("card", CardPrinterSetup.PLAIN).orElseThrow();
            say("intent " + printer.mark());
            var job = printer.print(Faces.front(300, Long.parseLong(args[3])), args[2]);
            say("sent " + job.id());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
