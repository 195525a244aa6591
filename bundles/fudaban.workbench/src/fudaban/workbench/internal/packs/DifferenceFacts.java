// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.packs;

import fudaban.ledger.spi.EditionTrial.Difference;
import fudaban.ui.piece.Facts;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Composite;

/** What a trial of an edition showed: whom it is about, then each place with what stood and what will stand there. */
public final class DifferenceFacts {
    private DifferenceFacts() {}

    /**
     * Shows the first differences.
     *
     * @param most so many lines
     * @return how many are shown, counted by whom they are about
     */
    public static int show(Composite parent, List<Difference> differences, int most) {
        var words = Words.of(DifferenceFacts.class);
        Map<String, List<Difference>> people = differences.stream()
                .limit(most)
                .collect(Collectors.groupingBy(Difference::subject, LinkedHashMap::new, Collectors.toList()));
        people.forEach((subject, lines) -> {
            Labels.of(parent, "Strong", subject);
            Lay.wide(new Facts(parent))
                    .show(lines.stream().map(line -> fact(words, line)).toList());
        });
        return people.size();
    }

    private static Facts.Fact fact(Words words, Difference one) {
        return new Facts.Fact(
                one.where(),
                one.failure() == null
                        ? words.say("difference", value(words, one.before()), value(words, one.after()))
                        : one.failure().in(words.locale()));
    }

    private static String value(Words words, String text) {
        return text.isEmpty() ? words.say("difference.nothing") : text;
    }
}
