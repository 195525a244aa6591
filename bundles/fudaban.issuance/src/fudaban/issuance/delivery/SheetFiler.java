// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import java.util.Optional;

/** Files the scan of a sheet of another kind where it belongs. An OSGi service. */
public interface SheetFiler {
    /** How many pages the sheet of a code has: those after the first bear none. 1 where the code is none of this kind. */
    default int pages(String code) {
        return 1;
    }

    /**
     * Files a part of a scan.
     *
     * @param code the text of its QR
     * @param pdf its pages
     * @param workItem the work item, or null
     * @return number of the sheet; empty where the code is none of this kind
     * @throws Refusal when it is of this kind and cannot be filed
     */
    Optional<String> file(Ledger ledger, Session session, String code, byte[] pdf, String workItem) throws Refusal;
}
