// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.ledger.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Walks our cards and any number of lists, all in the order of their keys, side by side: each card of any of them once, nothing asked for card by card. */
final class Merge {
    private final List<Ours> ours;
    private final List<List<Theirs>> sides;

    /** All in the order of their keys. */
    Merge(List<Ours> ours, List<List<Theirs>> sides) {
        this.ours = ours;
        this.sides = sides;
    }

    /** A card. */
    interface Cards {
        /**
         * Takes the next one.
         *
         * @param ours null: not in our records
         * @param theirs what each side says, in the order of the sides; an empty list where it says nothing
         */
        void card(Ours ours, List<List<Theirs>> theirs) throws Refusal;
    }

    void each(Cards cards) throws Refusal {
        int[] at = new int[sides.size()];
        int own = 0;
        while (true) {
            String key = own < ours.size() ? ours.get(own).key() : null;
            for (int i = 0; i < at.length; i++) {
                if (at[i] < sides.get(i).size()) {
                    String theirs = sides.get(i).get(at[i]).key();
                    key = key == null || theirs.compareTo(key) < 0 ? theirs : key;
                }
            }
            if (key == null) {
                return;
            }
            List<List<Theirs>> said = new ArrayList<>(at.length);
            for (int i = 0; i < at.length; i++) {
                int from = at[i];
                while (at[i] < sides.get(i).size()
                        && sides.get(i).get(at[i]).key().equals(key)) {
                    at[i]++;
                }
                said.add(sides.get(i).subList(from, at[i]));
            }
            if (own < ours.size() && ours.get(own).key().equals(key)) {
                // Two records of ours whose numbers are the same but for width or case are both compared with what the
                // sides say.
                while (own < ours.size() && ours.get(own).key().equals(key)) {
                    cards.card(ours.get(own++), said);
                }
            } else {
                cards.card(null, said);
            }
        }
    }
}
