// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.ledger.query.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A comparison before it is recorded. */
public final class Compared {
    private final List<Reading> lists;
    private final Comparing.Result result;

    Compared(List<Reading> lists, Comparing.Result result) {
        this.lists = List.copyOf(lists);
        this.result = result;
    }

    /** The lists that were compared. */
    public List<Reading> lists() {
        return lists;
    }

    /** Cards of all sides together. */
    public int cards() {
        return result.cards();
    }

    /** Cards without a difference. */
    public int agreeing() {
        return result.agreeing();
    }

    /** Those of them that were explained by what changed after a list was made. */
    public int later() {
        return result.later();
    }

    /** Cards with a difference. */
    public int differing() {
        return result.lines().size();
    }

    /** How often each difference was found, by name of the source. */
    public Map<String, Map<Mismatch, Integer>> tallies() {
        return result.tallies();
    }

    Comparing.Result result() {
        return result;
    }

    ReconcileActs.Open opening() {
        List<ReconcileActs.Open.Count> counts = new ArrayList<>();
        result.tallies()
                .forEach((source, kinds) ->
                        kinds.forEach((kind, count) -> counts.add(new ReconcileActs.Open.Count(source, kind, count))));
        return new ReconcileActs.Open(
                cards(),
                agreeing(),
                later(),
                differing(),
                lists.stream()
                        .map(list -> new ReconcileActs.Open.Listed(
                                list.source().name(),
                                list.source().title(Locale.JAPAN),
                                list.file(),
                                list.hash(),
                                list.asOf(),
                                list.rows(),
                                list.faults().size(),
                                list.others()))
                        .toList(),
                counts);
    }

    /** @param held the row of the comparison before where it was held, or null */
    static ReconcileActs.Line row(Comparing.Line line, Row held) {
        String why = null;
        if (held != null && same(Found.all(held.text(Literals.CARD_ROW__FINDINGS)), line.found())) {
            why = held.text(Literals.CARD_ROW__REMARK);
        }
        Found first = line.found().getFirst();
        return new ReconcileActs.Line(
                line.number(),
                line.ours() == null ? null : line.ours().id(),
                first.kind(),
                first.mending(),
                line.ours() == null ? null : Said.text(List.of(Said.of(line.ours()))),
                line.sides().get(Column.CHIP),
                line.sides().get(Column.COMMON),
                line.sides().get(Column.GATE),
                Found.text(line.found()),
                why);
    }

    private static boolean same(List<Found> one, List<Found> two) {
        return told(one).equals(told(two));
    }

    private static Set<String> told(List<Found> found) {
        return found.stream()
                .map(each -> each.kind() + "\t" + each.source() + "\t" + each.ours() + "\t" + each.theirs())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
