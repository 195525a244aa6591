// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.evidence;

import fudaban.issuance.profile.EvidenceRules.Step;
import java.util.List;

/** Names and inputs of the acts about photos as evidence. */
public final class EvidenceActs {
    /** Photos are kept. */
    public static final String ATTACH = "issuance.evidence-attach";
    /** The inverse, until the step was done. */
    public static final String DETACH = "issuance.evidence-detach";

    /** Most photos of one lot, sheet, parcel or application. */
    public static final int MOST = 20;

    private EvidenceActs() {}

    /**
     * @param step what they are evidence of
     * @param number of the lot, sheet, parcel or application
     * @param photos SHA-256 of each JPEG, which is carried
     */
    public record Attach(Step step, String number, List<String> photos) {}

    /** @param photo its SHA-256 */
    public record Detach(Step step, String number, String photo, String reason) {}
}
