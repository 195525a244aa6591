// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.issuance.Issuance;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import java.time.LocalDate;
import java.util.Map;

/**
 * For which steps photos are kept as evidence. Without a pack that says so for none: what is photographed at a desk with 保護すべき情報 is for the office to
 * decide.
 *
 * @param steps by step, whether photos may or must be there; a step that is not named takes none
 */
public record EvidenceRules(Map<Step, Rule> steps) {
    /** What no pack offers. */
    public static final EvidenceRules NONE = new EvidenceRules(Map.of());

    /** A step that photos can be evidence of. */
    public enum Step {
        /** 物理破棄 of a lot. */
        DESTROY,
        /** 交付 by a signed sheet. */
        HANDOVER,
        /** 封緘 of a parcel. */
        SEAL,
        /** 再発行 of a damaged card. */
        DAMAGED
    }

    /** How much photos matter. */
    public enum Rule {
        /** They may be kept. */
        MAY,
        /** The step is refused without one. */
        MUST
    }

    /** What is missing in the profile is not offered. */
    public EvidenceRules {
        steps = steps == null ? Map.of() : Map.copyOf(steps);
    }

    /** As the pack in force says. */
    public static EvidenceRules of(Change change) {
        try {
            return change.profile(EvidenceRules.class);
        } catch (Refusal none) {
            return NONE;
        }
    }

    /** The same for screens and verbs. */
    public static EvidenceRules of(Ledger ledger) {
        try {
            return ledger.profile(EvidenceRules.class, LocalDate.now(ledger.clock()));
        } catch (Refusal none) {
            return NONE;
        }
    }

    /** Whether photos are kept for a step. */
    public boolean offers(Step step) {
        return steps.containsKey(step);
    }

    /**
     * Asked by the step itself.
     *
     * @param photos how many are there
     * @param number of the lot, sheet, parcel or application, for the sentence
     * @throws Refusal when one must be there and none is
     */
    public void need(Step step, int photos, String number) throws Refusal {
        if (steps.get(step) == Rule.MUST && photos == 0) {
            throw Issuance.refusal("evidence.missing." + step, number);
        }
    }
}
