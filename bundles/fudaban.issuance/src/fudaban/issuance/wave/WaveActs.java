// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.wave;

import fudaban.issuance.wave.model.WaveStep;
import java.time.LocalDate;
import java.util.List;

/** Names and inputs of the acts of 一括処理. The steps themselves are the acts of single cards, with a part of the wave in place of a number. */
public final class WaveActs {
    /** 一括処理の計画. */
    public static final String PLAN = "issuance.plan-wave";
    /** More cards of a wave that was planned in several chunks. */
    public static final String EXTEND = "issuance.extend-wave";
    /** A part waits for its request: an approval, or its day. */
    public static final String WAIT = "issuance.wait-wave-part";
    /** Parts that were not done are given up. */
    public static final String CANCEL = "issuance.cancel-wave";

    private WaveActs() {}

    /**
     * @param title what it is for, e.g. 4/1 組織改編; no names of holders
     * @param effectiveOn the day it takes effect; null: at once
     * @param undoes id of the wave it undoes, or null
     * @param parts numbers of cards, at most {@code IssuanceActs.CARDS} a part and 200 parts
     */
    public record Plan(
            String title,
            WaveStep step,
            String reason,
            LocalDate effectiveOn,
            String undoes,
            List<List<String>> parts) {}

    /** @param parts as in {@link Plan} */
    public record Extend(String wave, List<List<String>> parts) {}

    /** @param request number of the request */
    public record Wait(String part, String request) {}

    /** Gives up what was not done. */
    public record Cancel(String wave, String reason) {}
}
