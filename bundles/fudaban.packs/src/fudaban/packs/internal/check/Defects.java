// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.check;

import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.ledger.spi.EditionCheck.Defect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a pack, as it is found. Files are named from the top of the pack. */
final class Defects {
    private static final Comparator<Defect> ORDER =
            Comparator.comparing(Defect::file).thenComparing(Defect::line).thenComparing(Defect::column);

    private final List<Defect> all = new ArrayList<>();

    void add(String file, String key, Object... arguments) {
        at(file, 0, 0, key, arguments);
    }

    void at(String file, int line, int column, String key, Object... arguments) {
        add(file, line, column, new Refusal(Defects.class, key, arguments));
    }

    void add(String file, int line, int column, Word what) {
        all.add(new Defect(file, line, column, what));
    }

    /** All of them, by file and place. */
    List<Defect> sorted() {
        return all.stream().sorted(ORDER).toList();
    }
}
