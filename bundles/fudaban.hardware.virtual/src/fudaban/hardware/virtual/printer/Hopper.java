// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.printer;

import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.VirtualReader;
import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Where a practice printer takes its cards from, and the reader inside it.
 *
 * @param desk puts cards on the reader
 * @param reader the reader inside
 * @param folder the practice cards
 * @param stack names of the cards that come first; after them come new blank ones, as many as are wanted
 */
public record Hopper(PracticeDesk desk, VirtualReader reader, CardFolder folder, Deque<String> stack) {
    /** With new blank cards only. */
    public static Hopper endless(PracticeDesk desk, VirtualReader reader, CardFolder folder) {
        return new Hopper(desk, reader, folder, new ConcurrentLinkedDeque<>());
    }

    /** The next card. */
    String next() throws IOException {
        var first = stack.poll();
        return first != null ? first : blank(folder);
    }

    /** Makes a new blank card and says its name: the next number. */
    public static String blank(CardFolder folder) throws IOException {
        var names = folder.names();
        int number = names.size() + 1;
        while (names.contains(name(number))) {
            number++;
        }
        folder.create(name(number));
        return name(number);
    }

    private static String name(int number) {
        return "card-%05d".formatted(number);
    }
}
