// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss;

import fudaban.issuance.loss.model.StampKind;
import fudaban.model.CredentialKind;
import java.time.Instant;
import java.time.LocalDate;

/** Names and inputs of the acts of 亡失. The suspension itself is {@code issuance.suspend-card} and comes first. */
public final class LossActs {
    /** A call is entered: its 受付, and the 失効登録 that was made before. */
    public static final String REPORT = "issuance.loss-report";
    /** What was told later or otherwise. */
    public static final String AMEND = "issuance.loss-amend";
    /** Something was done: gate, common issuer, report to the office, 亡失届. The last one closes the case. */
    public static final String STAMP = "issuance.loss-stamp";
    /** A stamp was set by mistake. */
    public static final String UNSTAMP = "issuance.loss-unstamp";
    /** The card was found. */
    public static final String FOUND = "issuance.loss-found";

    private LossActs() {}

    /**
     * @param card 管理番号
     * @param instructedBy who of the office gave the oral instruction; may be empty
     * @param approval number of the request whose 事後承認 is due, or null
     * @param suspended when it was suspended; null when it is not (a card that was retired before)
     * @param by name for the stamps
     */
    public record Report(
            String card,
            CredentialKind kind,
            String caller,
            String callBack,
            String circumstances,
            String instructedBy,
            Instant instructedAt,
            String approval,
            Instant suspended,
            String by) {}

    /** Null: as it is. */
    public record Amend(
            String number,
            String caller,
            String callBack,
            String circumstances,
            String instructedBy,
            LocalDate noticeDue) {}

    /** @param by name of who did or confirmed it */
    public record Stamp(String number, StampKind kind, String by, String remark) {}

    /** @param reason why it should not be there */
    public record Unstamp(String number, StampKind kind, String reason) {}

    /** @param how where it was, and what became of the card */
    public record Found(String number, String how) {}
}
