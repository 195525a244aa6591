// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui;

import fudaban.ledger.Receipt;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.profile.RegisterColumn.Kind;
import fudaban.registers.profile.RegisterProfile;
import fudaban.ui.testing.QuietDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/** A desk with two registers: media taken out, which come back, and a page of two checks. It remembers what is submitted. */
public final class Books {
    /** 記憶媒体持出記録簿. */
    public static final Register MEDIA = new Register(
            "media",
            "記憶媒体持出記録簿",
            "3-6",
            "媒-{fy}-{seq:3}",
            3,
            List.of(
                    column("medium", "媒体", Kind.TEXT, false, Classification.OPEN, 12),
                    column("holder", "持出者", Kind.TEXT, false, Classification.PERSONAL, 12),
                    column("until", "返却期限", Kind.DATE, false, Classification.OPEN, 10),
                    column("returned", "返却日", Kind.DATE, true, Classification.OPEN, 10)),
            "until",
            null,
            false,
            List.of());

    /** 監視結果記録簿. */
    public static final Register CHECKS = new Register(
            "monitoring",
            "監視結果記録簿",
            "3-3",
            "監-{fy}-{seq:5}",
            3,
            List.of(
                    new RegisterColumn(
                            "result", "結果", Kind.CHOICE, true, false, List.of("○", "×"), null, 0, null, 8, null),
                    column("value", "値", Kind.TEXT, false, Classification.OPEN, 10),
                    column("remark", "所見", Kind.LONG_TEXT, false, Classification.OPEN, 20)),
            null,
            new Register.Page(
                    List.of(
                            new Register.Item("backup", "バックアップの完了", "2-1", "完了していること", "内線 1234"),
                            new Register.Item("disk", "空き容量", "2-2", "20 % 以上", "")),
                    "result",
                    "○",
                    "value",
                    "remark",
                    null),
            false,
            List.of());

    /** The desk. */
    public final QuietDesk desk = new QuietDesk();
    /** What was submitted, the acts of work items left out. */
    public final List<Submission> submitted = new ArrayList<>();

    /** A desk with these rows. */
    public Books(Row... rows) {
        var profile = new RegisterProfile(List.of(MEDIA, CHECKS), 3, null, null, null);
        desk.holds(RegisterRow.class, rows)
                .answers("profile", (self, method, arguments) -> profile)
                .answers("submit", (self, method, arguments) -> {
                    var submission = (Submission) arguments[1];
                    if (submission.act().startsWith("registers.")) {
                        submitted.add(submission);
                    }
                    return new Receipt(
                            "desk1",
                            1,
                            "",
                            Instant.parse("2026-04-01T00:00:00Z"),
                            List.of("item"),
                            Optional.empty(),
                            false);
                });
    }

    private static RegisterColumn column(
            String key, String title, Kind kind, boolean later, Classification classification, double width) {
        boolean required = key.equals("medium") || later;
        return new RegisterColumn(key, title, kind, required, later, List.of(), null, 0, classification, width, null);
    }

    /** A row of the media register. */
    public static Row medium(String number, RowState state, LocalDate due) {
        Map<EAttribute, Object> values = new HashMap<>(Map.of(
                Literals.REGISTER_ROW__NUMBER,
                number,
                Literals.REGISTER_ROW__REGISTER,
                "media",
                Literals.REGISTER_ROW__DAY,
                LocalDate.of(2026, 3, 20),
                Literals.REGISTER_ROW__STATE,
                state,
                Literals.REGISTER_ROW__DUE,
                due,
                Literals.REGISTER_ROW__CELLS,
                "medium=USB-07\nuntil=" + due));
        return QuietDesk.row(number, values);
    }

    /** A row of the page of checks on the desk's day. */
    public static Row check(String item, String result, String remark) {
        return QuietDesk.row(
                "check-" + item,
                Map.of(
                        Literals.REGISTER_ROW__NUMBER,
                        "monitoring-" + item,
                        Literals.REGISTER_ROW__REGISTER,
                        "monitoring",
                        Literals.REGISTER_ROW__DAY,
                        LocalDate.of(2026, 4, 1),
                        Literals.REGISTER_ROW__STATE,
                        RowState.DONE,
                        Literals.REGISTER_ROW__ITEM,
                        item,
                        Literals.REGISTER_ROW__CELLS,
                        "result=" + result + "\nremark=" + remark));
    }
}
