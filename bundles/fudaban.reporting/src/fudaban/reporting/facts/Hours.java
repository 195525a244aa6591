// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.facts;

import fudaban.reporting.contract.ContractTerms.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How long people worked. A person's time counts once, however many items run at the same time: it belongs to the one begun last, so that a call in between is
 * taken from what it interrupts. What machines do beside is no working time.
 *
 * @param items by work item; items of machines have none
 * @param hands of all people together
 * @param machines how long at least one machine was at work
 */
public record Hours(Map<String, Share> items, Share hands, Duration machines) {
    /**
     * Time within and outside the 役務時間.
     *
     * @param inside within
     * @param outside outside (時間外)
     */
    public record Share(Duration inside, Duration outside) {
        /** No time. */
        public static final Share NONE = new Share(Duration.ZERO, Duration.ZERO);

        /** Both. */
        public Duration all() {
            return inside.plus(outside);
        }

        /** The sum. */
        public Share plus(Share other) {
            return new Share(inside.plus(other.inside), outside.plus(other.outside));
        }
    }

    /** The hours of stretches, where these windows are service time. */
    public static Hours of(List<Stretch> stretches, List<Window> service) {
        Map<String, Share> items = new HashMap<>();
        Map<String, List<Stretch>> people = new TreeMap<>();
        List<Stretch> machines = new ArrayList<>();
        for (Stretch each : stretches) {
            if (each.byHand()) {
                people.computeIfAbsent(each.account(), account -> new ArrayList<>())
                        .add(each);
            } else {
                machines.add(each);
            }
        }
        people.values().forEach(own -> share(own, service, items));
        Share hands = items.values().stream().reduce(Share.NONE, Share::plus);
        return new Hours(Map.copyOf(items), hands, union(machines));
    }

    private static void share(List<Stretch> own, List<Window> service, Map<String, Share> items) {
        SortedSet<Instant> cuts = new TreeSet<>();
        for (Stretch each : own) {
            cuts.add(each.begin());
            cuts.add(each.end());
        }
        for (Window window : service) {
            cuts.add(window.begin());
            cuts.add(window.end());
        }
        // The one begun last wins; its record is the younger one where both began together.
        List<Stretch> latest = own.stream()
                .sorted(Comparator.comparing(Stretch::begin)
                        .thenComparing(Stretch::id)
                        .reversed())
                .toList();
        Instant from = null;
        for (Instant to : cuts) {
            if (from != null) {
                Instant begin = from;
                latest.stream()
                        .filter(each ->
                                !each.begin().isAfter(begin) && !each.end().isBefore(to))
                        .findFirst()
                        .ifPresent(each -> items.merge(each.item(), piece(begin, to, service), Share::plus));
            }
            from = to;
        }
    }

    private static Share piece(Instant begin, Instant end, List<Window> service) {
        Duration length = Duration.between(begin, end);
        boolean inside = service.stream()
                .anyMatch(window ->
                        !window.begin().isAfter(begin) && !window.end().isBefore(end));
        return inside ? new Share(length, Duration.ZERO) : new Share(Duration.ZERO, length);
    }

    private static Duration union(List<Stretch> stretches) {
        Duration sum = Duration.ZERO;
        Instant reached = Instant.MIN;
        for (Stretch each :
                stretches.stream().sorted(Comparator.comparing(Stretch::begin)).toList()) {
            Instant begin = each.begin().isAfter(reached) ? each.begin() : reached;
            if (begin.isBefore(each.end())) {
                sum = sum.plus(Duration.between(begin, each.end()));
                reached = each.end();
            }
        }
        return sum;
    }
}
