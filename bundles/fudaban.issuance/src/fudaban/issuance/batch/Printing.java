// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.printer.CardEncoder;
import fudaban.hardware.printer.CardPrinter;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import java.time.Duration;
import java.util.Optional;

/**
 * How the faces of a batch get onto the cards.
 *
 * @param printer the printer
 * @param station where the chip is talked to inside the printer; empty when cards are written outside and put in by hand
 * @param check whether the chip is read once more after printing: the face then stands on the right card
 * @param patience how long one job may take, including the time somebody needs to help the printer
 */
public record Printing(CardPrinter printer, Optional<CardEncoder.Station> station, boolean check, Duration patience) {
    /**
     * Asked before a card is touched.
     *
     * @param bothSides whether a card of the layout has something on its back
     * @throws Refusal when the printer does not print in that resolution, or only one side
     */
    void fits(int dpi, boolean bothSides) throws Refusal {
        if (!printer.resolutions().contains(dpi)) {
            throw Issuance.refusal("print.resolution", printer.name(), dpi);
        }
        if (bothSides && !printer.bothSides()) {
            throw Issuance.refusal("print.sides", printer.name());
        }
    }
}
