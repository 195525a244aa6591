// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.hardware.printer.CardEncoder.Station;
import fudaban.hardware.printer.CardPrinter.Feeding;
import fudaban.hardware.printer.CardPrinterSetup;
import fudaban.hardware.printer.CleaningRule;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How faces are printed at this desk. What a card printer is and how it is moved stands in the manuals of its maker and of the existing system, so it is
 * data.
 *
 * @param printer id or name of the printer; empty: faces are made as pictures and printed elsewhere
 * @param feeding whether cards are put in one by one or come from a stack
 * @param resolutions in dots per inch; null or empty: as the printer says
 * @param bothSides whether it prints both sides in one pass; null: as the printer says
 * @param check whether the chip is read once more behind the printed face
 * @param patienceMinutes how long one card may take, including the time to help the printer
 * @param encoder the encoder inside; null for none
 * @param cleaning when the printer is to be cleaned
 * @param ribbon what its ribbons print; null where the pack does not say
 */
public record CardPrinting(
        String printer,
        Feeding feeding,
        List<Integer> resolutions,
        Boolean bothSides,
        boolean check,
        int patienceMinutes,
        Encoder encoder,
        Cleaning cleaning,
        Ribbon ribbon) {
    /** No printer at this desk. */
    public static final CardPrinting NONE =
            new CardPrinting("", Feeding.HAND, List.of(), null, true, 15, null, null, null);

    /**
     * An encoder moved by commands through the queue.
     *
     * @param station where chips are written
     * @param readers part of the name of the reader at each station
     * @param commands the bytes of each command, one character a byte
     * @param format MIME type under which the queue passes bytes on untouched; null: {@code application/vnd.cups-raw}
     */
    public record Encoder(
            Station station,
            Map<Station, String> readers,
            Map<CardPrinterSetup.Move, String> commands,
            String format) {}

    /**
     * When the printer is to be cleaned.
     *
     * @param row row of 別表2 under which cleaning is recorded
     * @param cards after so many cards; 0 for no limit
     * @param months after so many months
     * @param noticeCards announced so many cards before
     * @param noticeDays announced so many days before
     */
    public record Cleaning(String row, int cards, int months, int noticeCards, int noticeDays) {}

    /**
     * The ribbon, as stands on its box.
     *
     * @param name e.g. YMCKO
     * @param prints sides one ribbon prints, or cards where it has panels for both sides
     * @param perCard how many of these a card takes: 1 for a ribbon with panels for both sides; 0: as many as the face has sides
     */
    public record Ribbon(String name, int prints, int perCard) {}

    /** What the print service cannot tell of the printer. */
    public CardPrinterSetup setup() {
        return new CardPrinterSetup(
                feeding == null ? Feeding.HAND : feeding,
                resolutions == null ? Set.of() : Set.copyOf(resolutions),
                Optional.ofNullable(bothSides),
                Optional.ofNullable(encoder)
                        .map(inside -> new CardPrinterSetup.Encoder(
                                inside.readers(),
                                inside.commands(),
                                inside.format() == null ? "application/vnd.cups-raw" : inside.format())));
    }

    /** The rule of cleaning; the usual one where the pack says nothing. */
    public CleaningRule rule() {
        return cleaning == null
                ? CleaningRule.USUAL
                : new CleaningRule(
                        cleaning.cards(),
                        Period.ofMonths(cleaning.months()),
                        cleaning.noticeCards(),
                        cleaning.noticeDays());
    }
}
