// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.act;

import fudaban.egov.gima.model.FileKind;
import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Names and inputs of the acts of this topic. Lists hold at most {@link #CHUNK} elements. Their names fit the evidence of row E-1 of 別表2. */
public final class GimaActs {
    /** 引継ぎ受入 of what the service holds, from its own export. Repeating a chunk does nothing. */
    public static final String TAKE_OVER = "egov.gima-take-over";
    /** Opens 提出 第n回; the receipt's first record is its id. Refused while another one is open. */
    public static final String OPEN = "egov.gima-open-release";
    /** Enters differences and findings; a chunk that was entered before is passed over. */
    public static final String LINES = "egov.gima-enter-lines";
    /** The difference is complete: its counts are proven and it may be looked at. */
    public static final String PROPOSE = "egov.gima-propose";
    /** 保留 or 提出対象: what of the difference is sent this time. */
    public static final String DECIDE = "egov.gima-decide-lines";
    /** 確認: what is proposed may be built. How it is confirmed is the profile's. */
    public static final String CONFIRM = "egov.gima-confirm-release";
    /** Back to 事前確認中; files that were made are void. */
    public static final String REOPEN = "egov.gima-reopen-release";
    /** 取下げ: nothing of it is sent. */
    public static final String WITHDRAW = "egov.gima-withdraw-release";
    /** Which file and line each difference is in. */
    public static final String NUMBER = "egov.gima-number-lines";
    /** The files and their 取消用ファイル, made and verified. */
    public static final String FILES = "egov.gima-record-files";
    /** Lines went to the service. */
    public static final String SENT = "egov.gima-mark-sent";
    /** All lines went to the service. */
    public static final String RELEASED = "egov.gima-record-release";
    /** Lines of the service's answer: what it accepted is the last accepted state from now on. */
    public static final String RESULTS = "egov.gima-record-results";
    /** The answer to a file is complete; what failed becomes work. */
    public static final String ANSWERED = "egov.gima-close-answer";

    /** Most elements of a list: each touches up to two records. */
    public static final int CHUNK = 500;

    private GimaActs() {}

    /**
     * @param source SHA-256 of the export, hex
     * @param users at most {@link #CHUNK}
     */
    public record TakeOver(String source, List<Held> users) {}

    /**
     * A user as the service holds it.
     *
     * @param content its values as canonical JSON
     */
    public record Held(String userId, String content) {}

    /**
     * @param effectiveOn 反映日
     * @param cutOff the 締切 it is meant for, or null
     * @param edition the pack's edition, as {@code fudaban.pack.gima@2026-01-13}
     * @param exportHash SHA-256 of the service's export, hex, or null
     * @param undoes id of the release it undoes, or null
     */
    public record Open(LocalDate effectiveOn, Instant cutOff, String edition, String exportHash, String undoes) {}

    /**
     * @param first place of the first line; a chunk that begins at a place that is taken was entered before
     * @param lines at most {@link #CHUNK}, places without gaps
     * @param findings at most {@link #CHUNK}
     */
    public record Lines(String release, int first, List<Line> lines, List<Found> findings) {}

    /** A difference; see {@code ReleaseLine}. */
    public record Line(
            int place,
            String userId,
            String person,
            String displayName,
            String kana,
            String unitName,
            LineKind kind,
            LineState state,
            boolean conflict,
            String before,
            String after,
            String found,
            String cause,
            String reason) {}

    /** A finding; see {@code ReleaseFinding}. */
    public record Found(
            int place,
            FindingSeverity severity,
            String rule,
            String field,
            String userId,
            String person,
            String sentence) {}

    /**
     * @param users users of the target
     * @param unchanged users who are as they are to be
     * @param lines lines that were entered; another number refuses
     * @param exceeded the limit that is exceeded, or null
     */
    public record Propose(String release, int users, int unchanged, int lines, String exceeded) {}

    /**
     * @param lines ids of lines of one release that is 事前確認中; at most {@link #CHUNK}
     * @param held true for 保留, false for 提出対象
     * @param reason why; needed for 保留 and where a rule had held the line
     */
    public record Decide(List<String> lines, boolean held, String reason) {}

    /** @param exceededReason why it goes on although a limit is exceeded; null where none is */
    public record Confirm(String release, String exceededReason) {}

    /** A release by its id, with a reason. */
    public record Reasoned(String release, String reason) {}

    /** @param lines at most {@link #CHUNK} */
    public record Number(String release, List<Numbered> lines) {}

    /**
     * @param line id of the line
     * @param file number of the file, from 1
     * @param number its turn in the file, from 1
     */
    public record Numbered(String line, int file, int number) {}

    /**
     * @param folder where the files lie
     * @param files the files and their 取消用ファイル
     * @param proof that nothing was left out
     */
    public record Files(String release, String folder, List<FileRow> files, Proof proof) {}

    /** A file; see {@code ReleaseFile}. */
    public record FileRow(
            FileKind kind,
            int number,
            String name,
            int lines,
            long bytes,
            String hash,
            int firstPlace,
            int lastPlace) {}

    /** Numbers of lines by what becomes of them: together they are all differences. */
    public record Proof(int sent, int held, int refused, int adopted) {
        /** All of them. */
        public int all() {
            return sent + held + refused + adopted;
        }
    }

    /** @param lines ids, at most {@link #CHUNK}; of a kind that needs no sending they are accepted at once */
    public record Sent(String release, List<String> lines) {}

    /** All files of a release went to the service. */
    public record Released(String release) {}

    /**
     * @param source SHA-256 of the answer, hex
     * @param results at most {@link #CHUNK}
     */
    public record Results(String release, String source, List<Result> results) {}

    /**
     * @param line id of the line
     * @param code the service's code, may be empty
     * @param text what it says, may be empty
     */
    public record Result(String line, boolean accepted, String code, String text) {}

    /**
     * @param file id of the file that is answered
     * @param source SHA-256 of the answer, hex
     * @param failed lines of it that were not accepted
     */
    public record Answered(String release, String file, String source, int failed) {}
}
