// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.defects;

import java.util.List;

/** Names and inputs of the acts about 不備連絡. */
public final class DefectActs {
    /** Records that a unit was told of defects, and waits for its answer. Repeating it with the same letter does nothing. */
    public static final String NOTICE = "issuance.notice-defects";

    /** Most applications in one letter: each changes its case, too. */
    public static final int MOST = 400;

    private DefectActs() {}

    /**
     * @param letterKey key of the letter in the outbox
     * @param unit name of the unit
     * @param reminder whether it reminds of an earlier letter
     * @param applications ids, at most {@link #MOST}
     */
    public record Notice(String letterKey, String unit, boolean reminder, List<String> applications) {}
}
