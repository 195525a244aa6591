// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.hardware.CardReader;
import fudaban.hardware.card.CardIdentity;
import fudaban.issuance.destroy.CardsOnReaders;
import fudaban.issuance.destroy.ThingFinder;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage.Literals;
import java.util.List;
import java.util.Optional;

/** What a card on a reader says of itself: its number and UUID where it is one of ours, else the number of its chip. No PIN, no key, no content. */
public final class ChipSight {
    private final ThingFinder finder;

    /** For what an account may see. */
    public ChipSight(Ledger ledger, Session session) {
        finder = new ThingFinder(ledger, session);
    }

    /**
     * Reads it.
     *
     * @param line which card it is in the row of those put on the reader, from 1
     * @throws Refusal when the chip does not answer, or says nothing by which a card could be told
     */
    public Theirs read(CardReader reader, int line) throws Refusal {
        List<CardIdentity> all = CardsOnReaders.identities(reader);
        String number = first(all.stream().map(CardIdentity::cardNumber).toList());
        String chipId = first(
                all.stream().map(each -> each.cardUuid().map(Object::toString)).toList());
        String uid = first(all.stream().map(CardIdentity::uid).toList());
        if (uid.isEmpty()) {
            uid = first(all.stream().map(CardIdentity::serial).toList());
        }
        for (String asked : List.of(chipId, uid)) {
            if (number.isEmpty() && !asked.isEmpty()) {
                Optional<Row> known = finder.card(asked);
                number = known.map(row -> row.text(Literals.CREDENTIAL__NUMBER)).orElse("");
            }
        }
        String named = number.isEmpty() ? uid : number;
        if (named.isEmpty()) {
            throw Reconcile.refusal("chip.silent");
        }
        return new Theirs(Keys.number(named), named, "", null, "", "", chipId, uid, line);
    }

    private static String first(List<Optional<String>> said) {
        return said.stream().flatMap(Optional::stream).findFirst().orElse("");
    }
}
