// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.act;

import fudaban.ledger.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How an act was confirmed. Each kind is journaled as what it was. */
public sealed interface Confirmation {
    /** The kind as the journal names it: none, approver, paper, oral, reservation. */
    String kind();

    /** No confirmation. */
    record None() implements Confirmation {
        @Override
        public String kind() {
            return "none";
        }
    }

    /**
     * 承認者 confirms in place with an own account while the working session stays.
     *
     * @param approver the session the approver has just proved; never the initiator's
     */
    record Approver(Session approver) implements Confirmation {
        @Override
        public String kind() {
            return "approver";
        }
    }

    /** 決裁: a sheet is prepared and the act waits until the decision on paper is recorded. */
    record Paper() implements Confirmation {
        @Override
        public String kind() {
            return "paper";
        }
    }

    /**
     * 口頭指示: runs now, 事後承認 becomes due.
     *
     * @param instructedBy who of the office gave the instruction
     * @param at when
     */
    record Oral(String instructedBy, Instant at) implements Confirmation {
        @Override
        public String kind() {
            return "oral";
        }
    }

    /**
     * A decision on paper.
     *
     * @param request number of the request on the sheet
     * @param approved whether it was approved
     * @param name who decided
     * @param date the date on the sheet
     * @param scan id of the attachment with the scanned sheet
     */
    record Decision(String request, boolean approved, String name, LocalDate date, Optional<String> scan) {}
}
