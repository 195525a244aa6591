// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.internal.hands;

import fudaban.hardware.virtual.VirtualReader;
import fudaban.hardware.virtual.hands.HandOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** What lies on the readers, as a file: the orders that put it there. */
final class Table {
    private static final String NAME = "readers.txt";

    private Table() {}

    static List<HandOrder> read(Path cards) throws IOException {
        var file = Letterbox.folder(cards).resolve(NAME);
        var orders = new ArrayList<HandOrder>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                try {
                    orders.add(HandOrder.read(line));
                } catch (IllegalArgumentException damaged) {
                    // A line nobody understands is a reader without a card.
                    continue;
                }
            }
        }
        return orders;
    }

    static void write(Path cards, List<VirtualReader> readers) throws IOException {
        var lines = readers.stream()
                .map(reader -> new HandOrder.Insert(reader.id(), reader.label(), List.of()).line())
                .toList();
        var folder = Files.createDirectories(Letterbox.folder(cards));
        var fresh = Files.write(folder.resolve(NAME + ".new"), lines);
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
