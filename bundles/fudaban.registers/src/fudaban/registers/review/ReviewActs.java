// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.review;

import fudaban.registers.model.FindingDecision;
import java.time.LocalDate;
import java.util.List;

/** Names and inputs of the acts of a 棚卸. */
public final class ReviewActs {
    /** A review of one system begins. */
    public static final String OPEN = "registers.account-review-open";
    /** A list was collected: it is compared with the register, and what was decided before is verified by it. */
    public static final String COLLECT = "registers.account-review-collect";
    /** What becomes of one finding. */
    public static final String DECIDE = "registers.account-review-decide";
    /** 確定 with the report as it was printed. */
    public static final String CLOSE = "registers.account-review-close";

    /** Most accounts of one list, and most findings of one comparison: more means that a wrong list was compared. */
    public static final int MOST = 900;

    private ReviewActs() {}

    /**
     * @param system as the register names it
     * @param due null: as the profile says
     */
    public record Open(String system, LocalDate due, String remark) {}

    /**
     * @param review its number
     * @param source name of the file or of the directory service
     * @param hash SHA-256 of the file, or of what the service answered, hex
     * @param taken the day the list was collected from the system
     */
    public record Collect(String review, String source, String hash, LocalDate taken, List<Listed> accounts) {
        /** Keeps a copy. */
        public Collect {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * An account as the system itself lists it; what is null is not told.
     *
     * @param enabled whether one can log in
     */
    public record Listed(String name, String ownerName, String rights, boolean enabled, LocalDate lastLogin) {}

    /**
     * @param finding its number
     * @param reference 申請番号 or another paper, or null
     * @param due by when it is to be done; null: as the profile says
     */
    public record Decide(String finding, FindingDecision decision, String reason, String reference, LocalDate due) {}

    /**
     * @param head head of the chain printed on the report
     * @param hash SHA-256 of the carried PDF, hex
     */
    public record Close(String review, String head, String hash) {}
}
