// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.print;

import fudaban.ledger.Session;
import fudaban.model.Classification;
import java.util.Set;

/** For whom a report is made. */
public enum Cut {
    /** 官側提出用: everything. */
    OFFICE,
    /** 保護情報除外版: 保護すべき情報 is not in the file at all. */
    REDACTED;

    /**
     * The reader as whom the report is made: for the 保護情報除外版 one that sees no kind of 保護すべき情報, so that the ledger itself hands nothing of it out.
     */
    public Session reader(Session session) {
        return this == OFFICE ? session : session.seeing(Set.of(Classification.OPEN, Classification.PERSONAL));
    }
}
