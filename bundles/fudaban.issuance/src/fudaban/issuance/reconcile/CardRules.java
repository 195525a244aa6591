// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.issuance.reconcile.ReconcileProfile.Aspect;
import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.model.CredentialState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What differs between our record of a card and what one source says of it, and what is proposed. */
final class CardRules {
    private static final Set<CredentialState> OVER =
            Set.of(CredentialState.RETIRED, CredentialState.DESTROYED, CredentialState.SPOILED);
    /** What can be taken out of use. */
    private static final Set<CredentialState> THERE =
            Set.of(CredentialState.ISSUED, CredentialState.ACTIVE, CredentialState.SUSPENDED);

    private final Source source;
    private final LocalDate day;

    /** @param day the day the source speaks of */
    CardRules(Source source, LocalDate day) {
        this.source = source;
        this.day = day;
    }

    /**
     * The differences.
     *
     * @param ours null: not in our records
     * @param theirs what the source says: none, one, or more when it names the card several times
     */
    List<Found> compare(Ours ours, List<Theirs> theirs) {
        List<Found> found = new ArrayList<>();
        if (theirs.size() > 1 && source.column() != Column.CHIP) {
            found.add(Found.of(
                    Mismatch.TWICE,
                    source.name(),
                    Mending.ASK,
                    "",
                    String.join(
                            ", ",
                            theirs.stream()
                                    .map(each -> Integer.toString(each.line()))
                                    .toList())));
        }
        if (theirs.isEmpty()) {
            missing(ours, found);
        } else if (ours == null) {
            found.add(Found.of(Mismatch.UNKNOWN, source.name(), asks(), "", word(theirs.getFirst())));
        } else {
            for (Theirs each : theirs) {
                both(ours, each, found);
            }
        }
        return found.stream().distinct().toList();
    }

    private void missing(Ours ours, List<Found> found) {
        boolean over = ours.expires() != null && ours.expires().isBefore(day);
        if (source.expected().contains(ours.state()) && source.kinds().contains(ours.kind()) && !over) {
            found.add(Found.of(
                    Mismatch.MISSING, source.name(), Mending.ASK, ours.state().getName(), ""));
        }
    }

    private void both(Ours ours, Theirs theirs, List<Found> found) {
        if (source.column() == Column.CHIP) {
            chip(ours, theirs, found);
        } else {
            state(ours, theirs, found);
        }
        if (theirs.expires() != null && !theirs.expires().equals(ours.expires())) {
            found.add(
                    Found.of(Mismatch.EXPIRY, source.name(), amends(Aspect.EXPIRY), ours.expires(), theirs.expires()));
        }
        if (!theirs.staff().isEmpty()
                && !ours.staff().isEmpty()
                && !Keys.number(theirs.staff()).equals(Keys.number(ours.staff()))) {
            found.add(Found.of(Mismatch.HOLDER, source.name(), asks(), ours.staff(), theirs.staff()));
        }
        if (!theirs.unit().isEmpty() && !Keys.unit(theirs.unit()).equals(Keys.unit(ours.unit()))) {
            found.add(Found.of(Mismatch.UNIT, source.name(), amends(Aspect.UNIT), ours.unit(), theirs.unit()));
        }
        if (differs(theirs.chipId(), ours.chipId()) || differs(theirs.uid(), ours.uid())) {
            boolean id = differs(theirs.chipId(), ours.chipId());
            found.add(Found.of(
                    Mismatch.CHIP,
                    source.name(),
                    Mending.LOOK,
                    id ? ours.chipId() : ours.uid(),
                    id ? theirs.chipId() : theirs.uid()));
        }
    }

    /** A card that is over must not lie on a reader: it was destroyed, or its number is used twice. */
    private void chip(Ours ours, Theirs theirs, List<Found> found) {
        if (ours.state() == CredentialState.DESTROYED || ours.state() == CredentialState.PREPARED) {
            found.add(Found.of(
                    Mismatch.REAPPEARED,
                    source.name(),
                    Mending.LOOK,
                    ours.state().getName(),
                    theirs.number()));
        }
    }

    private void state(Ours ours, Theirs theirs, List<Found> found) {
        Optional<Set<CredentialState>> means = source.means(theirs.word());
        if (means.isEmpty()) {
            found.add(Found.of(
                    Mismatch.WORD, source.name(), Mending.LOOK, ours.state().getName(), word(theirs)));
            return;
        }
        boolean overThere = theirs.expires() != null && theirs.expires().isBefore(day);
        boolean valid = means.get().contains(CredentialState.ACTIVE);
        boolean there = valid && !overThere;
        boolean here = ours.inForce(day);
        // A card that is over in time opens no door, whatever its state here.
        boolean agrees = ours.state() == CredentialState.ACTIVE
                ? here == there
                : means.get().contains(ours.state()) || valid && overThere;
        if (agrees) {
            return;
        }
        Mismatch kind = there && !here ? Mismatch.LETS_IN : here && !there ? Mismatch.KEEPS_OUT : Mismatch.STATE;
        String said = ours.state() == CredentialState.ACTIVE && !here
                ? ours.expires().toString()
                : ours.state().getName();
        found.add(Found.of(kind, source.name(), mends(ours, kind, means.get()), said, word(theirs)));
    }

    /** Only what takes a card out of use is ever taken over: nothing from outside makes a card of ours valid. */
    private Mending mends(Ours ours, Mismatch kind, Set<CredentialState> means) {
        if (kind == Mismatch.LETS_IN || !source.decides().contains(Aspect.STATE) || !THERE.contains(ours.state())) {
            return Mending.ASK;
        }
        if (OVER.containsAll(means)) {
            return Mending.RETIRE;
        }
        return means.contains(CredentialState.SUSPENDED) && ours.state() != CredentialState.SUSPENDED
                ? Mending.SUSPEND
                : Mending.ASK;
    }

    private Mending amends(Aspect aspect) {
        return source.decides().contains(aspect) ? Mending.AMEND : asks();
    }

    private Mending asks() {
        return source.column() == Column.CHIP ? Mending.LOOK : Mending.ASK;
    }

    private String word(Theirs theirs) {
        return theirs.word().isEmpty() ? source.blank() : theirs.word();
    }

    private static boolean differs(String theirs, String ours) {
        return !theirs.isEmpty() && !ours.isEmpty() && !Keys.number(theirs).equals(Keys.number(ours));
    }
}
