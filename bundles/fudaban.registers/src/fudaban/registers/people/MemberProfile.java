// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.people;

import fudaban.registers.model.MemberPaperKind;
import fudaban.registers.model.MemberPost;
import java.util.List;
import java.util.Map;

/**
 * What the contract asks of the people who work under it (仕様書 3.2 to 3.7), and what somebody who stands in for a day must know.
 *
 * @param numbering of the 名簿
 * @param lead calendar days from the notice to the first day that are 十分な時間的余裕 (3.5); the specification names no number
 * @param papers which papers must be there before the 官 approves, by post
 * @param soon so many days before a paper expires it is told
 * @param places where things lie: what, where
 * @param contacts whom to call: for what, whom
 */
public record MemberProfile(
        String numbering,
        int lead,
        Map<MemberPost, List<MemberPaperKind>> papers,
        int soon,
        List<Pair> places,
        List<Pair> contacts) {
    public MemberProfile {
        papers = Map.copyOf(papers);
        places = List.copyOf(places);
        contacts = List.copyOf(contacts);
    }

    /** Two texts that belong together. */
    public record Pair(String what, String where) {}
}
