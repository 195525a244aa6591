// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

import fudaban.ledger.act.Change;
import fudaban.mail.model.MailLetter;
import fudaban.model.Classification;
import fudaban.model.ModelFactory;
import fudaban.model.ProtectedLeft;
import java.util.EnumSet;
import java.util.Set;

/** What is 保護すべき情報 is told when it leaves: whoever keeps its register enters it, or refuses. */
final class Leaving {
    private static final Set<Classification> USUAL = EnumSet.of(Classification.OPEN, Classification.PERSONAL);

    private Leaving() {}

    static void tell(MailLetter letter, Change change) {
        Classification classification = letter.getClassification();
        if (classification == null || USUAL.contains(classification)) {
            return;
        }
        ProtectedLeft fact = ModelFactory.eINSTANCE.createProtectedLeft();
        fact.setSubject(letter.getId());
        fact.setEffectiveOn(change.day());
        fact.setClassification(classification);
        fact.setWhat(letter.getNumber() + " " + letter.getSubject());
        fact.setHow("mail");
        fact.setDestination(letter.getToWhom());
        fact.setCopies(1);
        change.tell(fact);
    }
}
