// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.destroy;

import fudaban.issuance.model.Blank;
import fudaban.issuance.model.IssuancePackage;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.ModelPackage.Literals;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/** Finds a card or blank by whatever of it is at hand: its number, the number of its chip, its serial number; typed, scanned or read. */
public final class ThingFinder {
    private final Ledger ledger;
    private final Session session;

    /** For what an account may see. */
    public ThingFinder(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /** Number of the card or serial number of the blank as the register writes it; what is not known as it was typed. */
    public String number(String typed) throws Refusal {
        Optional<Row> card = card(typed);
        return card.isPresent() ? card.get().text(Literals.CREDENTIAL__NUMBER) : plain(typed);
    }

    /** The card. */
    public Optional<Row> card(String typed) throws Refusal {
        String plain = plain(typed);
        for (EAttribute feature :
                new EAttribute[] {Literals.CREDENTIAL__NUMBER, Literals.CREDENTIAL__UID, Literals.CREDENTIAL__CHIP_ID
                }) {
            for (String text : new String[] {plain, plain.toUpperCase(Locale.ROOT), plain.toLowerCase(Locale.ROOT)}) {
                Optional<Row> found =
                        ledger
                                .list(
                                        session,
                                        Query.of(Credential.class)
                                                .where(feature, text)
                                                .limit(1))
                                .rows()
                                .stream()
                                .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The blank. */
    public Optional<Row> blank(String typed) throws Refusal {
        return ledger
                .list(session, Query.of(Blank.class).where(IssuancePackage.Literals.BLANK__SERIAL, plain(typed)))
                .rows()
                .stream()
                .findFirst();
    }

    /** Width and spaces do not matter; of a code with parts the last is the number. */
    private static String plain(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return text.substring(text.lastIndexOf(':') + 1).replace(" ", "");
    }
}
