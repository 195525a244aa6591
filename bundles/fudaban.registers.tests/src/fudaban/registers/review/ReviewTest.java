// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.registers.Desk1;
import fudaban.registers.PdfText;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.FindingKind;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.review.ReviewActs.Listed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A 棚卸 from its beginning to its report: what is found, who may decide, what proves that it was done. */
class ReviewTest {
    private static final String SYSTEM = "身分証管理サーバ";

    @TempDir
    Path folder;

    private Desk1 desk;

    @BeforeEach
    void open() throws Refusal {
        desk = new Desk1(folder.resolve("desk"), "2026-06-01T09:30");
        account("作成", "sato", "佐藤　花子", "参照");
        account("作成", "suzuki", "鈴木　一郎", "管理者");
        account("作成", "tanaka", "田中", "運用");
        account("作成", "old", "髙橋　太郎", "運用");
        account("無効化", "old", "髙橋　太郎", "運用");
        account("作成", "gone", "伊藤　次郎", "参照");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void account(String kind, String name, String owner, String rights) throws Refusal {
        desk.add(
                "accounts", Map.of("system", SYSTEM, "account", name, "holder", owner, "kind", kind, "rights", rights));
    }

    private String begin() throws Refusal {
        String id = desk.submit(ReviewActs.OPEN, new ReviewActs.Open(SYSTEM, null, null))
                .records()
                .getFirst();
        return desk.ledger.open(desk.operator, AccountReview.class, id).getNumber();
    }

    private void collect(String review, String day, Listed... accounts) throws Refusal {
        desk.submit(
                ReviewActs.COLLECT,
                new ReviewActs.Collect(review, "list.csv", "ab".repeat(32), LocalDate.parse(day), List.of(accounts)));
    }

    private void decide(Session by, String finding, FindingDecision decision) throws Refusal {
        desk.ledger.submit(
                by, Submission.of(ReviewActs.DECIDE, new ReviewActs.Decide(finding, decision, "確認済", null, null)));
    }

    private static Listed listed(String name, String rights, String last) {
        return new Listed(name, null, rights, true, last == null ? null : LocalDate.parse(last));
    }

    private ReviewFinding of(String review, String name, FindingKind kind) throws Refusal {
        var reader = new ReviewReader(desk.ledger, desk.operator);
        return reader.findings(reader.review(review)).stream()
                .filter(each -> each.getName().equals(name) && each.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Listed[] first() {
        return new Listed[] {
            listed("sato", "参照、管理者", "2026-05-29"),
            listed("suzuki", "管理者", "2026-01-05"),
            listed("tanaka", "運用、監査", "2026-06-01"),
            listed("old", "運用", null),
            listed("guest", "参照", null)
        };
    }

    @Test
    void fromTheListToThePaper() throws Exception {
        String review = begin();
        assertEquals("棚-R8-01", review);
        assertThrows(Refusal.class, this::begin);
        collect(review, "2026-06-01", first());
        assertEquals(FindingState.OPEN, of(review, "guest", FindingKind.UNKNOWN).getState());
        assertEquals("参照", of(review, "sato", FindingKind.RIGHTS).getRecorded());
        assertEquals(
                LocalDate.of(2026, 1, 5),
                of(review, "suzuki", FindingKind.DORMANT).getLastLogin());
        assertEquals("伊藤　次郎", of(review, "gone", FindingKind.MISSING).getOwnerName());
        String own = of(review, "tanaka", FindingKind.RIGHTS).getNumber();
        var self = assertThrows(Refusal.class, () -> decide(desk.operator, own, FindingDecision.RECORD));
        assertTrue(self.sentence(Locale.JAPAN).contains("本人"), self.sentence(Locale.JAPAN));
        String guest = of(review, "guest", FindingKind.UNKNOWN).getNumber();
        assertThrows(Refusal.class, () -> decide(desk.operator, guest, FindingDecision.KEEP));
        assertThrows(Refusal.class, () -> decide(desk.logIn("kensa"), guest, FindingDecision.REMOVE));
        var report = new ReviewReport(desk.ledger, desk.operator, Desk1.FONTS);
        assertTrue(PdfText.of(report.paper(review, Locale.JAPAN), folder).contains("下書き"));
        assertThrows(Refusal.class, () -> report.close(review, Locale.JAPAN));

        Session office = desk.logIn("kanri");
        decide(office, own, FindingDecision.RESTORE);
        decide(desk.operator, guest, FindingDecision.REMOVE);
        decide(desk.operator, of(review, "old", FindingKind.STILL_ENABLED).getNumber(), FindingDecision.REMOVE);
        decide(desk.operator, of(review, "sato", FindingKind.RIGHTS).getNumber(), FindingDecision.RESTORE);
        decide(desk.operator, of(review, "suzuki", FindingKind.DORMANT).getNumber(), FindingDecision.KEEP);
        decide(desk.operator, of(review, "gone", FindingKind.MISSING).getNumber(), FindingDecision.RECORD);

        desk.at("2026-06-08T10:00");
        account("無効化", "gone", "伊藤　次郎", "参照");
        collect(
                review,
                "2026-06-08",
                listed("sato", "参照", "2026-06-05"),
                listed("suzuki", "管理者", "2026-01-05"),
                listed("tanaka", "運用", "2026-06-08"),
                listed("guest", "参照", null));
        assertEquals(
                FindingState.VERIFIED,
                of(review, "old", FindingKind.STILL_ENABLED).getState());
        assertEquals(
                FindingState.VERIFIED, of(review, "gone", FindingKind.MISSING).getState());
        assertEquals(
                FindingState.VERIFIED, of(review, "tanaka", FindingKind.RIGHTS).getState());
        assertEquals(
                FindingState.KEPT, of(review, "suzuki", FindingKind.DORMANT).getState());
        assertEquals(
                FindingState.DECIDED, of(review, "guest", FindingKind.UNKNOWN).getState());
        assertEquals(2, of(review, "guest", FindingKind.UNKNOWN).getSeen());

        report.close(review, Locale.JAPAN);
        var reader = new ReviewReader(desk.ledger, desk.operator);
        byte[] paper = report.paper(review, Locale.JAPAN);
        assertArrayEquals(paper, report.paper(review, Locale.JAPAN));
        assertEquals(reader.review(review).getReportHash(), Hash.hex(Hash.sha256(paper)));
        String text = PdfText.of(paper, folder);
        assertTrue(text.contains(reader.review(review).getHead().substring(0, 20)), text);
        assertTrue(text.contains("処置確認済") && text.contains("guest"), text);
        assertFalse(text.contains("下書き"), text);
    }

    /** What nobody has done is still waited for after 確定, and the next list of the next review verifies it. */
    @Test
    void anEarlierReviewIsVerifiedByTheNextList() throws Exception {
        String review = begin();
        collect(
                review,
                "2026-06-01",
                listed("sato", "参照", null),
                listed("suzuki", "管理者", null),
                listed("tanaka", "運用", null),
                listed("gone", "参照", null),
                listed("guest", null, null));
        decide(desk.operator, of(review, "guest", FindingKind.UNKNOWN).getNumber(), FindingDecision.REMOVE);
        new ReviewReport(desk.ledger, desk.operator, Desk1.FONTS).close(review, Locale.JAPAN);
        var reader = new ReviewReader(desk.ledger, desk.operator);
        assertEquals(1, reader.waiting().size());
        desk.at("2026-07-01T10:00");
        String next = begin();
        assertEquals("棚-R8-02", next);
        var older = assertThrows(Refusal.class, () -> collect(next, "2026-07-02", listed("sato", "参照", null)));
        assertTrue(older.sentence(Locale.JAPAN).contains("まだ来ていません"), older.sentence(Locale.JAPAN));
        collect(
                next,
                "2026-07-01",
                listed("sato", "参照", null),
                listed("suzuki", "管理者", null),
                listed("tanaka", "運用", null),
                listed("gone", "参照", null));
        assertEquals(
                FindingState.VERIFIED, of(review, "guest", FindingKind.UNKNOWN).getState());
        assertEquals(0, reader.progress(reader.review(next)).all());
        assertEquals(0, reader.waiting().size());
    }

    /** An account nobody answers for was to be disabled or deleted: disabled is done, enabled again is open again. */
    @Test
    void anUnknownAccountThatIsDisabledIsDone() throws Exception {
        String review = begin();
        collect(review, "2026-06-01", listed("sato", "参照", null), listed("guest", null, null));
        decide(desk.operator, of(review, "guest", FindingKind.UNKNOWN).getNumber(), FindingDecision.REMOVE);
        collect(
                review,
                "2026-06-01",
                listed("sato", "参照", null),
                new Listed("guest", null, null, false, null),
                new Listed("new", null, null, false, null));
        assertEquals(
                FindingState.VERIFIED, of(review, "guest", FindingKind.UNKNOWN).getState());
        assertEquals(
                FindingState.OPEN, of(review, "new", FindingKind.UNKNOWN).getState(), "nobody has decided on this one");
        collect(review, "2026-06-01", listed("sato", "参照", null), listed("guest", null, null));
        assertEquals(FindingState.OPEN, of(review, "guest", FindingKind.UNKNOWN).getState());
    }

    @Test
    void aListWithALineNobodyUnderstandsIsRefusedAsAWhole() throws Exception {
        var profile = desk.ledger.profile(ReviewProfile.class, LocalDate.of(2026, 6, 1));
        Path file = folder.resolve("一覧.csv");
        Files.writeString(file, "ログインID,氏名,権限,状態,最終ログイン日\nroot,,管理者,有効,R8.5.1\nguest,,参照,無効,\n");
        var list = CollectedFile.read(file, profile, Optional.empty(), Locale.JAPAN);
        assertEquals(
                List.of(
                        new Listed("root", null, "管理者", true, LocalDate.of(2026, 5, 1)),
                        new Listed("guest", null, "参照", false, null)),
                list.accounts());
        Files.writeString(file, "ログインID,状態,最終ログイン日\nroot,有効,いつか\n");
        assertThrows(Refusal.class, () -> CollectedFile.read(file, profile, Optional.empty(), Locale.JAPAN));
        Files.writeString(file, "ログインID,状態\nroot,睡眠\n");
        var unknown =
                assertThrows(Refusal.class, () -> CollectedFile.read(file, profile, Optional.empty(), Locale.JAPAN));
        assertTrue(unknown.sentence(Locale.JAPAN).contains("睡眠"), unknown.sentence(Locale.JAPAN));
    }
}
