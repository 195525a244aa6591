// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import java.util.List;

/** One printer, whatever it prints on. Every method asks the device; none keeps what it was told. */
public interface Printer {
    /** Stable across restarts of program and printer, e.g. {@code ipp:card} or {@code practice:card}. */
    String id();

    /** What stands on the device or what the office calls it, for people. */
    String name();

    /** True for a printer of the practice device (訓練): nothing real is behind it. */
    boolean practice();

    /** What the device says of itself now. */
    PrinterStatus status() throws PrintFailure;

    /** Its jobs, newest first: those in the queue and those that the device still remembers. */
    List<PrintJob> jobs() throws PrintFailure;

    /**
     * How far the memory of the device reaches now, as a text for {@link #find}. Taken before an intent is made durable
     * and kept in its plan.
     */
    String mark() throws PrintFailure;

    /**
     * Asks for a job by its idempotency key.
     *
     * @param mark what {@link #mark} said before the job can have been sent: with it the device can prove that a job never came
     */
    Finding find(String key, String mark) throws PrintFailure;
}
