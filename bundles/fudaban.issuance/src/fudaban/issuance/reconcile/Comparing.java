// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.ledger.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares our cards with what all sources say: one line for each card that differs. */
final class Comparing {
    private final List<Ours> ours;
    private final List<Reading> readings;
    private final Then past;

    /** What our record of a card said on a day; see {@link Past#on}. */
    interface Then {
        List<Ours> on(Ours now, LocalDate day) throws Refusal;
    }

    Comparing(List<Ours> ours, List<Reading> readings, Then past) {
        this.ours = ours;
        this.readings = readings;
        this.past = past;
    }

    /**
     * A card that differs.
     *
     * @param ours null: not in our records
     * @param sides what each column says, as the record keeps it
     * @param found the differences, the gravest first
     */
    record Line(String number, Ours ours, Map<Column, String> sides, List<Found> found) {}

    /**
     * What came of it.
     *
     * @param cards cards of all sides together
     * @param agreeing those without a difference
     * @param later those of them that were explained by what changed after a list was made
     * @param tallies how often each difference was found, by source
     */
    record Result(int cards, int agreeing, int later, Map<String, Map<Mismatch, Integer>> tallies, List<Line> lines) {}

    Result compare() throws Refusal {
        List<List<Theirs>> sides = readings.stream()
                .map(reading -> reading.cards().stream()
                        .sorted(Comparator.comparing(Theirs::key))
                        .toList())
                .toList();
        Map<String, Map<Mismatch, Integer>> tallies = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        int[] counts = new int[2];
        new Merge(ours, sides).each((card, theirs) -> {
            counts[0]++;
            List<Found> found = new ArrayList<>();
            boolean explained = false;
            for (int i = 0; i < readings.size(); i++) {
                Reading reading = readings.get(i);
                if (card == null && theirs.get(i).isEmpty()) {
                    continue;
                }
                List<Found> here = new CardRules(reading.source(), reading.asOf()).compare(card, theirs.get(i));
                if (!here.isEmpty() && explained(card, theirs.get(i), reading.source(), reading.asOf())) {
                    explained = true;
                } else {
                    found.addAll(here);
                }
            }
            if (found.isEmpty()) {
                counts[1] += explained ? 1 : 0;
                return;
            }
            found.sort(Comparator.comparing(Found::kind));
            found.forEach(each -> tallies.computeIfAbsent(each.source(), name -> new EnumMap<>(Mismatch.class))
                    .merge(each.kind(), 1, Integer::sum));
            lines.add(line(card, theirs, found));
        });
        return new Result(counts[0], counts[0] - lines.size(), counts[1], tallies, lines);
    }

    /** Whether our record agreed at some time of the day of the list: then the list is only older than our record. */
    private boolean explained(Ours card, List<Theirs> theirs, Source source, LocalDate day) throws Refusal {
        if (card == null) {
            return false;
        }
        var rules = new CardRules(source, day);
        for (Ours then : past.on(card, day)) {
            if (then == null ? theirs.isEmpty() : rules.compare(then, theirs).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Line line(Ours card, List<List<Theirs>> theirs, List<Found> found) {
        Map<Column, String> sides = new EnumMap<>(Column.class);
        String number = card == null ? "" : card.number();
        for (int i = 0; i < readings.size(); i++) {
            Source source = readings.get(i).source();
            List<Said> said = theirs.get(i).stream()
                    .map(each -> Said.of(each, source.name()))
                    .toList();
            if (!said.isEmpty()) {
                sides.merge(source.column(), Said.text(said), (one, two) -> one + "\n" + two);
                number = number.isEmpty() ? theirs.get(i).getFirst().number() : number;
            }
        }
        return new Line(number, card, sides, found);
    }
}
