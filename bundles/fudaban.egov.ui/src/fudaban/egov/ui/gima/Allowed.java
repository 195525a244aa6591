// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.ReleaseKind;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.query.Row;
import java.util.List;
import java.util.Optional;

/**
 * What may be done with a release as all of them stand.
 *
 * @param releases all of them, newest first
 * @param chosen the one it is asked of
 */
record Allowed(List<Row> releases, Optional<Row> chosen) {
    /** What comes next with the release chosen. */
    enum Next {
        PREPARE,
        CONFIRM,
        BUILD,
        SEND,
        RESULT,
        NONE
    }

    private Optional<ReleaseState> state() {
        return chosen.map(Allowed::state);
    }

    private static ReleaseState state(Row release) {
        return (ReleaseState) release.get(Literals.RELEASE__STATE);
    }

    /** What comes next; a new difference only when no release is open. */
    Next next() {
        Optional<ReleaseState> open = open().map(Allowed::state);
        if (open.isEmpty()) {
            return Next.PREPARE;
        }
        boolean here = open().map(Row::id).equals(chosen.map(Row::id));
        return !here
                ? Next.NONE
                : switch (open.get()) {
                    case DRAFT -> Next.CONFIRM;
                    case CONFIRMED -> Next.BUILD;
                    case BUILT -> Next.SEND;
                    case RELEASED -> Next.RESULT;
                    case PREPARING -> Next.PREPARE;
                    case DONE, WITHDRAWN -> Next.NONE;
                };
    }

    /** The release that is neither done nor withdrawn. */
    Optional<Row> open() {
        return releases.stream()
                .filter(row -> switch (state(row)) {
                    case DONE, WITHDRAWN -> false;
                    default -> true;
                })
                .findFirst();
    }

    /** Whether the release chosen may go back to the preview. */
    boolean reopenable() {
        return state().filter(state -> state == ReleaseState.CONFIRMED || state == ReleaseState.BUILT)
                .isPresent();
    }

    /** Whether the release chosen may be withdrawn. */
    boolean withdrawable() {
        return reopenable() || state().filter(ReleaseState.DRAFT::equals).isPresent();
    }

    /** Whether the release chosen may be undone. */
    boolean undoable() {
        return open().isEmpty()
                && chosen.filter(row -> state(row) == ReleaseState.DONE
                                && row.get(Literals.RELEASE__KIND) == ReleaseKind.UPDATE)
                        .isPresent();
    }

    /** Whether there are files to check. */
    boolean checkable() {
        return state().filter(state ->
                        state == ReleaseState.BUILT || state == ReleaseState.RELEASED || state == ReleaseState.DONE)
                .isPresent();
    }
}
