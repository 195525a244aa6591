// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.target.Values;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What becomes of one user, from what the service accepted last, what its own export shows, and the target. The export is right about what the service
 * holds: where it differs from what was accepted, the change begins from there and is marked as a conflict; where it already is the target, nothing is
 * sent and the target is taken as accepted.
 */
public final class ThreeWay {
    private final Set<String> quiet;

    /** @param quiet names of values whose difference alone is no reason to send a user */
    public ThreeWay(Set<String> quiet) {
        this.quiet = Set.copyOf(quiet);
    }

    /**
     * Without an export.
     *
     * @param accepted what was accepted last; null: nothing
     * @param target what is to be; null: nothing
     * @return null when nothing has to be done; two changes where the 利用者ID itself becomes another
     */
    public List<UserChange> compare(UserState accepted, UserState target) {
        if (accepted != null && target != null && !accepted.userId().equals(target.userId())) {
            return List.of(
                    change(accepted.key(), accepted.userId(), accepted.content(), null, null),
                    change(target.key(), target.userId(), null, target.content(), null));
        }
        UserState any = target != null ? target : accepted;
        UserChange change = change(any.key(), any.userId(), content(accepted), content(target), null);
        return change == null ? List.of() : List.of(change);
    }

    /**
     * With an export that shows something else than what was accepted last.
     *
     * @param who whom it is about
     * @param accepted what was accepted last; null: nothing
     * @param target what is to be; null: nothing
     * @param found the values the export shows; null: it does not have the user
     */
    public List<UserChange> conflict(UserState who, UserState accepted, UserState target, String found) {
        String shown = found == null ? UserChange.ABSENT : found;
        if (same(found, content(target))) {
            return List.of(
                    new UserChange(LineKind.ADOPT, who.key(), who.userId(), content(accepted), content(target), shown));
        }
        return List.of(change(who.key(), who.userId(), found, content(target), shown));
    }

    /** Whether two states are the same as far as anything is sent for it. */
    public boolean same(String one, String other) {
        if (Objects.equals(one, other)) {
            return true;
        }
        return one != null && other != null && !quiet.isEmpty() && quiet.containsAll(Values.differing(one, other));
    }

    private UserChange change(String key, String userId, String before, String after, String found) {
        if (same(before, after)) {
            return null;
        }
        LineKind kind = before == null ? LineKind.ADD : after == null ? LineKind.DELETE : LineKind.CHANGE;
        return new UserChange(kind, key, userId, before, after, found);
    }

    private static String content(UserState state) {
        return state == null ? null : state.content();
    }
}
