// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import fudaban.ledger.Refusal;
import fudaban.ui.words.Words;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;

/** Knows how a class of records is shown in the detail area. A service. */
public interface DetailSource {
    /** The class. */
    EClass type();

    /** One record, read in the background. */
    Detail read(Seat seat, String id) throws Refusal;

    /** The names of features and values, for its history. */
    Words words(Locale locale);
}
