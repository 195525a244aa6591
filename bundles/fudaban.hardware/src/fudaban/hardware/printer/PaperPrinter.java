// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

/** A printer of forms and labels. */
public interface PaperPrinter extends Printer {
    /**
     * Prints a document. Asking again with the same key returns the job there is and prints nothing.
     *
     * @param key idempotency key, at most 255 bytes in UTF-8; no personal data, other people can read it in the queue
     * @throws PrintFailure as of {@link CardPrinter#print}
     */
    PrintJob print(PaperOrder order, String key) throws PrintFailure;
}
