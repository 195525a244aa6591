// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.CardReaderService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * OSGi service: the practice device (訓練). What the hands of the operator do with real cards, done by calls: take a
 * blank, put it on a reader, pull it, break it. The readers themselves are those of {@link CardReaderService} with
 * {@code practice=true}, the same object.
 */
public interface PracticeDesk extends CardReaderService {
    /** Where the practice cards lie; before the first call there are none. */
    CardFolder useFolder(Path folder) throws IOException;

    /** The readers, as many as configured, empty at start. */
    List<VirtualReader> virtualReaders();

    /**
     * Puts a card of the folder on a reader; pulls the one that is there.
     *
     * @param faults what goes wrong during this insertion
     * @throws IOException when there is no folder yet or no such card
     */
    void insert(VirtualReader reader, String card, Fault... faults) throws IOException;
}
