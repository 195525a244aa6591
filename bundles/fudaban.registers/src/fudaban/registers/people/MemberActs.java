// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.people;

import fudaban.registers.model.MemberPaperKind;
import fudaban.registers.model.MemberPost;
import java.time.LocalDate;

/** Names and inputs of the acts on people of the contract. */
public final class MemberActs {
    /** 追加・交代の届出 (仕様書 3.5). */
    public static final String PROPOSE = "registers.member-propose";
    /** A paper that proves what the contract asks. */
    public static final String PAPER = "registers.member-paper";
    /** The 官's approval; how it is confirmed is a profile, and goes by the sheet of 決裁. */
    public static final String APPROVE = "registers.member-approve";
    /** Somebody works under the contract no more. */
    public static final String END = "registers.member-end";

    private MemberActs() {}

    /**
     * @param replaces number of the member who is replaced, or null
     * @param urgent 急病等のやむを得ない事情 (3.4 b): the lead time is not asked for, a reason is
     */
    public record Propose(
            String name,
            MemberPost post,
            LocalDate firstDay,
            String replaces,
            String reason,
            boolean urgent,
            String phone) {}

    /**
     * @param expires last day it counts, or null
     * @param file name of the file, or null where only the paper lies in the binder
     * @param hash SHA-256 of the carried file, hex; null as file
     */
    public record Paper(
            String member,
            MemberPaperKind kind,
            String title,
            LocalDate expires,
            String file,
            String mediaType,
            String hash) {}

    /** @param member its number */
    public record Approve(String member) {}

    /** @param member its number */
    public record End(String member, LocalDate lastDay, String reason) {}
}
