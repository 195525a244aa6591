// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import fudaban.ledger.Refusal;
import fudaban.ui.job.Progress;
import fudaban.ui.table.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * OSGi service: the printers of paper that this desk knows by itself, with jobs that can be followed and taken back. Where there is none, the print
 * dialog of the system is all there is. Asks devices: not for the UI thread.
 */
public interface PaperPrinters {
    /**
     * A printer.
     *
     * @param id stable across restarts
     * @param name for people
     * @param practice whether nothing real is behind it (訓練)
     * @param usable whether it takes jobs now
     * @param state how it stands, in a word
     * @param tone how that word is marked
     * @param note what stands in its way and what to do; may be empty
     */
    record Listed(String id, String name, boolean practice, boolean usable, String state, Tone tone, String note) {}

    /**
     * What was found.
     *
     * @param printers in the order they are offered
     * @param failures why some sources could not be asked, a sentence or more each
     */
    record Found(List<Listed> printers, List<String> failures) {}

    /**
     * Asks for the printers.
     *
     * @param practising the data folder of a desk for 訓練: its practice printers are made ready; empty at any other desk
     * @throws Refusal when nothing can be asked at all
     */
    Found found(Optional<Path> practising, Locale locale) throws Refusal;

    /**
     * Prints, and follows the job to its end, however long that takes: what stands in its way is told as progress. When progress says to stop, the job
     * is taken out of the queue.
     *
     * @param printer id of the printer
     * @return what came of it, in a sentence
     * @throws Refusal when it was not printed, or nobody knows whether it was
     * @throws Progress.Cancelled when it was taken out of the queue, from here or elsewhere
     */
    String print(String printer, Paper paper, Locale locale, Progress progress) throws Refusal, Progress.Cancelled;
}
