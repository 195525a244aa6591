// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.hands;

import fudaban.hardware.ReaderState.Presence;
import fudaban.hardware.printer.Printer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * OSGi service: the hands at the practice devices (訓練). They put cards on readers and pull them, break what should break, and help printers; a panel
 * and verbs give the orders. The devices of a folder are held by one program at a time; orders of other programs reach it through the folder, and what
 * lies on the readers stays there over a restart.
 */
public interface PracticeOperator {
    /**
     * A reader and what lies on it.
     *
     * @param id of the reader
     * @param name for people
     * @param presence whether a card lies there
     * @param card its name; empty when none lies there or it is not known
     * @param inside whether the reader is inside the card printer: its cards come and go with the printer
     */
    record Slot(String id, String name, Presence presence, String card, boolean inside) {}

    /**
     * Uses a folder of practice cards, beside which another one takes what is printed. Does nothing when it is used already.
     *
     * @throws HandFailure FOLDER
     */
    void open(Path cards) throws HandFailure;

    /** The folder used. */
    Optional<Path> folder();

    /** The readers. */
    List<Slot> slots();

    /** Names of the cards in the folder, sorted; empty before there is a folder. */
    List<String> cards() throws HandFailure;

    /** The printers; none before there is a folder. */
    List<Printer> printers();

    /**
     * Does something, or has the program do it that holds the devices.
     *
     * @throws HandFailure of any kind
     */
    void order(HandOrder order) throws HandFailure;

    /** How long another program is waited for. */
    Duration PATIENCE = Duration.ofSeconds(10);
}
