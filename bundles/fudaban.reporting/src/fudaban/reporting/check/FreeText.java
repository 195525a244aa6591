// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.check;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import java.util.ArrayList;
import java.util.List;

/** The free texts of a report, to be searched for names and for what is 保護すべき情報 by its form. */
public final class FreeText {
    private final KnownNames names = new KnownNames();
    private final List<Finding> addresses = new ArrayList<>();

    /** Texts of one place. */
    public void add(String place, String... texts) {
        for (String text : texts) {
            names.text(place, text);
            ProtectedWords.find(text)
                    .forEach(found -> addresses.add(new Finding(Finding.Kind.PROTECTED, place, found)));
        }
    }

    /** @param withNames whether names of holders are looked for */
    public List<Finding> find(Ledger ledger, Session reader, boolean withNames) throws Refusal {
        List<Finding> found = new ArrayList<>(addresses);
        if (withNames) {
            found.addAll(names.find(ledger, reader));
        }
        return found;
    }
}
