// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.egov.gima.target.Values;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The three-way difference as one pass over two streams that are in the same order; only users about whom the service's export disagrees are kept until
 * the end.
 */
public final class Merge {
    private final ThreeWay rule;
    private final Sink sink;
    private final ServiceExport export;
    private final ExportIndex index;
    private final Map<Integer, Open> open = new HashMap<>();
    private String last = "";

    /** Takes what the pass finds, in its order. */
    public interface Sink {
        /**
         * Something has to be done.
         *
         * @param accepted what was accepted last; null: nothing
         * @param target the target it comes from; null where the person is not known
         */
        void change(UserChange change, UserState accepted, UserState target) throws Refusal, IOException;

        /** The service holds what it is to hold. */
        void unchanged(UserState accepted, UserState target) throws Refusal, IOException;

        /** The export shows a user that is neither accepted nor a target. */
        void unknown(int line, String userId, String content) throws Refusal, IOException;

        /** The export names a user twice; the first line counts. */
        void twice(int line, String userId, boolean same) throws Refusal, IOException;
    }

    private record Open(UserState accepted, UserState target) {}

    /**
     * @param rule what becomes of one user
     * @param sink takes what is found
     * @param export the service's own export, or null
     */
    public Merge(ThreeWay rule, Sink sink, ServiceExport export) {
        this.rule = rule;
        this.sink = sink;
        this.export = export;
        this.index = export == null ? null : new ExportIndex();
    }

    /**
     * Makes the difference.
     *
     * @param accepted what the service accepted last
     * @param targets what it is to hold
     */
    public void run(UserStream accepted, UserStream targets) throws Refusal, IOException {
        if (export != null) {
            export.each(this::enter);
        }
        UserState one = accepted.next();
        UserState other = next(targets);
        while (one != null || other != null) {
            int order = one == null ? 1 : other == null ? -1 : one.key().compareTo(other.key());
            compare(order <= 0 ? one : null, order >= 0 ? other : null);
            if (order <= 0) {
                String before = one.key();
                one = accepted.next();
                ordered(before, one);
            }
            if (order >= 0) {
                other = next(targets);
            }
        }
        if (export != null) {
            var number = new int[1];
            export.each((line, userId, content) -> reread(line, userId, content, number));
        }
    }

    private UserState next(UserStream targets) throws Refusal, IOException {
        UserState next = targets.next();
        ordered(last, next);
        last = next == null ? last : next.key();
        return next;
    }

    /** A stream out of order would lose users silently; that is a fault of the program. */
    private static void ordered(String before, UserState next) {
        if (next != null && before.compareTo(next.key()) >= 0) {
            throw new IllegalStateException("users out of order: " + before + " before " + next.key());
        }
    }

    private void enter(int line, String userId, String content) throws Refusal, IOException {
        int number = index.add(userId, content);
        if (number < 0) {
            sink.twice(line, userId, index.holds(-1 - number, content));
        }
    }

    private void compare(UserState accepted, UserState target) throws Refusal, IOException {
        UserState wanted = wanted(target);
        int number = index == null ? -1 : see(accepted, target);
        if (accepted == null && wanted == null && number < 0) {
            return;
        }
        boolean renamed =
                accepted != null && wanted != null && !accepted.userId().equals(wanted.userId());
        if (index == null || renamed) {
            tell(accepted, target, rule.compare(accepted, wanted));
        } else if (number < 0 && accepted != null) {
            tell(accepted, target, rule.conflict(accepted, accepted, wanted, null));
        } else if (number >= 0 && (accepted == null || !index.holds(number, told(accepted.content())))) {
            open.put(number, new Open(accepted, target));
        } else {
            tell(accepted, target, rule.compare(accepted, wanted));
        }
    }

    private int see(UserState accepted, UserState target) {
        int number = accepted == null ? -1 : index.see(accepted.userId());
        boolean other =
                target != null && (accepted == null || !accepted.userId().equals(target.userId()));
        int second = other ? index.see(target.userId()) : -1;
        return accepted != null ? number : second;
    }

    private static UserState wanted(UserState target) {
        return target != null && target.content() != null ? target : null;
    }

    private void tell(UserState accepted, UserState target, java.util.List<UserChange> changes)
            throws Refusal, IOException {
        if (changes.isEmpty()) {
            sink.unchanged(accepted, target);
        }
        for (UserChange change : changes) {
            sink.change(change, accepted, target);
        }
    }

    private void reread(int line, String userId, String content, int[] number) throws Refusal, IOException {
        int at = index.find(userId);
        if (at != number[0]) {
            return;
        }
        number[0]++;
        Open waiting = open.remove(at);
        if (waiting != null) {
            UserState accepted = waiting.accepted();
            UserState target = waiting.target();
            String found = completed(accepted, content);
            UserState who = accepted != null ? accepted : target;
            tell(accepted, target, rule.conflict(who, accepted, wanted(target), found));
        } else if (!index.seen(at)) {
            sink.unknown(line, userId, content);
        }
    }

    /** What the export would say of these values. */
    private String told(String content) {
        Set<String> tells = export.tells();
        Map<String, String> values = new TreeMap<>(Values.of(content));
        return values.keySet().retainAll(tells) ? Values.text(values) : content;
    }

    /** The export's values with those it never tells as they were accepted. */
    private String completed(UserState accepted, String content) {
        if (accepted == null) {
            return content;
        }
        Map<String, String> values = new TreeMap<>(Values.of(accepted.content()));
        values.keySet().removeAll(export.tells());
        if (values.isEmpty()) {
            return content;
        }
        values.putAll(Values.of(content));
        return Objects.requireNonNull(Values.text(values));
    }
}
