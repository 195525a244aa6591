// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterStatus;
import fudaban.hardware.printer.PrinterStatus.Activity;
import fudaban.ui.page.Entry;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.Objects;
import java.util.Optional;

/**
 * A printer as it is shown.
 *
 * @param printer the printer
 * @param status what it says of itself; empty when it cannot be asked
 * @param state that in a word
 * @param tone how the word is marked
 * @param trouble what stands in its way and what to do, or why it cannot be asked; empty when all is well
 */
record PrinterLine(Printer printer, Optional<PrinterStatus> status, String state, Tone tone, String trouble) {
    static PrinterLine of(Printer printer, Words words) {
        try {
            PrinterStatus status = printer.status();
            String trouble = status.troubles().stream()
                    .sorted()
                    .map(each -> each.sentence(words.locale(), printer.name()))
                    .findFirst()
                    .orElse(status.accepting() ? "" : words.say("refuses"));
            Activity activity = status.ready() ? status.activity() : Activity.STOPPED;
            return new PrinterLine(
                    printer,
                    Optional.of(status),
                    words.say("activity." + activity),
                    activity == Activity.STOPPED ? Tone.BAD : trouble.isEmpty() ? Tone.GOOD : Tone.CAUTION,
                    trouble);
        } catch (PrintFailure failure) {
            return new PrinterLine(
                    printer,
                    Optional.empty(),
                    words.say("activity.UNKNOWN"),
                    Tone.BAD,
                    failure.sentence(words.locale()));
        }
    }

    String id() {
        return printer.id();
    }

    String name() {
        return printer.name();
    }

    boolean cards() {
        return printer instanceof CardPrinter;
    }

    Entry entry(Words words) {
        String kind = words.say(cards() ? "cards" : "paper");
        String note = printer.practice() ? words.say("practice", kind) : kind;
        return new Entry("printer", name(), note, state, tone);
    }

    /** Printers found twice are the same when they say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PrinterLine line
                && line.id().equals(id())
                && line.name().equals(name())
                && line.status.equals(status)
                && line.trouble.equals(trouble);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id(), status, trouble);
    }
}
