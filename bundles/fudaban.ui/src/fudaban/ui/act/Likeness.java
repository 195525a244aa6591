// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import fudaban.ui.act.ActModel.Alike;
import fudaban.ui.act.ActModel.Planned;
import fudaban.ui.history.Step.Change;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What becomes of many records, told so that it can be read: the same once, and what differs in a value or two as one, with the first of those values. */
final class Likeness {
    /** Fewer records of one kind are told one by one: who decides reads them. */
    private static final int MANY = 4;
    /** Values that are told of a feature in which records differ. */
    private static final int VALUES = 5;

    private final Words words;

    private Likeness(Locale locale) {
        words = Words.of(Likeness.class, locale);
    }

    static List<Alike> of(List<Planned> planned, Locale locale) {
        var counts = new LinkedHashMap<Planned, Integer>();
        planned.forEach(each -> counts.merge(each, 1, Integer::sum));
        if (counts.keySet().stream().anyMatch(each -> !each.changes().isEmpty())) {
            counts.keySet().removeIf(each -> each.changes().isEmpty());
        }
        var kinds = new LinkedHashMap<List<String>, List<Alike>>();
        counts.forEach((each, records) ->
                kinds.computeIfAbsent(kind(each), key -> new ArrayList<>()).add(new Alike(each, records)));
        var likeness = new Likeness(locale);
        return kinds.values().stream()
                .flatMap(some -> (some.size() < MANY ? some : List.of(likeness.one(some))).stream())
                .toList();
    }

    /** Class and features: only records that change in the same features are told together. */
    private static List<String> kind(Planned each) {
        List<String> kind = new ArrayList<>(List.of(each.title()));
        each.changes().forEach(change -> kind.add(change.label()));
        return kind;
    }

    private Alike one(List<Alike> some) {
        int records = some.stream().mapToInt(Alike::records).sum();
        List<Change> first = some.getFirst().what().changes();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int at = i;
            List<Change> each =
                    some.stream().map(one -> one.what().changes().get(at)).toList();
            changes.add(new Change(first.get(i).label(), values(each, Change::before), values(each, Change::after)));
        }
        return new Alike(new Planned(some.getFirst().what().title(), changes), records);
    }

    /** The value all have; else the first few, each once, and how many more there are. */
    private String values(List<Change> changes, Function<Change, String> side) {
        Map<String, Long> different = changes.stream()
                .map(side)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        String told = different.keySet().stream().limit(VALUES).collect(Collectors.joining(words.say("values.join")));
        return different.size() <= VALUES ? told : words.say("values.more", told, different.size() - VALUES);
    }
}
