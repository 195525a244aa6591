// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.form;

import fudaban.document.form.FormWords;
import fudaban.ledger.Refusal;
import fudaban.reporting.Reporting;
import fudaban.reporting.model.ReportKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What forms of reports may ask for, by the names that stand in forms. The names are part of the format: offices write them into their forms, so one that was
 * given out stays.
 */
public final class Fields {
    /** Number of 別表2, matter, result and whether it needs attention: lines of other topics. */
    public static final List<String> LINES = List.of("別表2", "事項", "結果", "確認");
    /** Work of a day. */
    public static final List<String> WORK = List.of("別表2", "作業項目", "作業内容", "着手", "完了", "時間", "件数", "結果");
    /** What became different since the edition before. */
    public static final List<String> CHANGES = List.of("番号", "項目", "変更前", "変更後");
    /** What happened on earlier days and is on no page yet. */
    public static final List<String> AFTER = List.of("別表2", "作業内容", "実施", "入力", "回数");
    /** How often acts were done. */
    public static final List<String> ACTS = List.of("処理", "回数", "記録数");
    /** What waits for somebody. */
    public static final List<String> WAITING = List.of("番号", "区分", "処理", "期限");
    /** Days of a week. */
    public static final List<String> DAYS = List.of("日", "作業数", "時間", "時間外", "日報", "状態", "証跡照合値");
    /** Rows of 別表2. */
    public static final List<String> ROWS = List.of("別表2", "作業項目", "作業内容", "作業数", "完了", "件数", "時間", "前週比");
    /** Work that goes on. */
    public static final List<String> OPEN = List.of("別表2", "番号", "作業内容", "着手", "申し送り");
    /** Work of a week. */
    public static final List<String> ITEMS = List.of("日", "別表2", "作業内容", "時間", "件数", "結果");
    /** Reports that were handed in. */
    public static final List<String> PAPERS = List.of("番号", "提出", "受領", "状態", "証跡照合値");

    private static final List<String> TEXTS =
            List.of("題名", "件名", "契約番号", "宛先", "作成者", "作成日", "番号", "版", "差替理由", "部数", "証跡照合値", "照合番号", "所見");
    private static final List<String> SECTIONS = List.of("確認欄", "受領欄", "証跡照合値", "概要");
    private static final List<String> REQUIRED = List.of("番号", "部数", "確認欄", "受領欄", "証跡照合値");

    private static final Map<ReportKind, FormWords> WORDS = Map.of(
            ReportKind.DAILY,
            words(
                    List.of("作業日", "不在", "申し送り", "翌役務日の予定", "合計時間", "時間外"),
                    lists(
                            "作業", WORK,
                            "差替え", CHANGES,
                            "前日提出後の作業", AFTER,
                            "処理件数", ACTS,
                            "点検", LINES,
                            "数値", LINES,
                            "未解決", LINES,
                            "期限", LINES,
                            "待ち", WAITING),
                    List.of(),
                    List.of("作業", "前日提出後の作業", "差替え")),
            ReportKind.WEEKLY,
            words(
                    List.of("対象期間", "出席者", "翌週の予定", "合計時間", "時間外"),
                    lists(
                            "日別", DAYS,
                            "行別", ROWS,
                            "継続中", OPEN,
                            "処理件数", ACTS,
                            "作業", ITEMS,
                            "未解決", LINES,
                            "期限", LINES),
                    List.of("履行状況"),
                    List.of("所見", "日別", "行別", "作業")),
            ReportKind.FINAL,
            words(
                    List.of("対象期間", "提出期限", "提出書類", "引継ぎ", "集計", "合計時間", "時間外"),
                    lists("行別", ROWS.subList(0, 7), "処理件数", ACTS, "週報一覧", PAPERS, "日報一覧", PAPERS),
                    List.of("月別", "履行状況", "日々の作業"),
                    List.of("所見", "行別", "日報一覧", "日々の作業")));

    private static final Map<ReportKind, String> PREFIXES =
            Map.of(ReportKind.DAILY, "日報.", ReportKind.WEEKLY, "週報.", ReportKind.FINAL, "作業報告書.");

    private Fields() {}

    /**
     * What forms of a kind of report may ask for.
     *
     * @throws Refusal when it has no forms
     */
    public static FormWords of(ReportKind kind) throws Refusal {
        FormWords words = WORDS.get(kind);
        if (words == null) {
            throw Reporting.refusal("form.kind", kind.getName());
        }
        return words;
    }

    /** What names of cells begin with in a workbook. */
    public static String prefix(ReportKind kind) {
        return PREFIXES.get(kind);
    }

    private static FormWords words(
            List<String> texts, Map<String, List<String>> lists, List<String> sections, List<String> required) {
        Set<String> allTexts = new HashSet<>(TEXTS);
        allTexts.addAll(texts);
        Set<String> allSections = new HashSet<>(SECTIONS);
        allSections.addAll(sections);
        allSections.addAll(lists.keySet());
        List<String> needed = new ArrayList<>(REQUIRED);
        needed.addAll(required);
        return new FormWords(allTexts, lists, allSections, needed);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> lists(Object... pairs) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            lists.put((String) pairs[i], (List<String>) pairs[i + 1]);
        }
        return lists;
    }

    /** The kinds that have forms. */
    public static List<ReportKind> kinds() {
        return Arrays.stream(ReportKind.values()).filter(WORDS::containsKey).toList();
    }
}
