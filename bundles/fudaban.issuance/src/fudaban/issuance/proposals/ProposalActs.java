// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.proposals;

import java.util.List;

/** Names and inputs of the acts about proposals. */
public final class ProposalActs {
    /** Makes applications of proposals. */
    public static final String TAKE = "issuance.take-proposals";
    /** 見送り. */
    public static final String DISMISS = "issuance.dismiss-proposals";
    /** Proposes 更新 for cards that expire. Repeating it does nothing. */
    public static final String PROPOSE = "issuance.propose-renewals";

    /** Most proposals in one entry: each makes an application. */
    public static final int MOST = 400;

    private ProposalActs() {}

    /** @param proposals ids of open proposals, at most {@link #MOST} */
    public record Take(List<String> proposals) {}

    /** @param proposals ids of open proposals, at most {@link #MOST} */
    public record Dismiss(List<String> proposals, String reason) {}

    /** @param cards ids of cards in use, at most {@link #MOST} */
    public record Propose(List<String> cards) {}
}
