// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.model.FileState;
import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.ColumnDefinition.Alignment;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.function.UnaryOperator;

/** The columns of the topic's tables. */
final class GimaColumns {
    private static final int HASH_SHOWN = 12;
    private static final long KILO = 1024;

    private GimaColumns() {}

    /** 差分. */
    static List<ColumnDefinition> lines(Words names, UnaryOperator<String> kept) {
        return List.of(
                place(),
                kind(names),
                ColumnDefinition.of(Literals.RELEASE_LINE__USER_ID, "column.user", 104),
                ColumnDefinition.of(Literals.RELEASE_LINE__DISPLAY_NAME, "column.name", 112),
                state(names),
                ColumnDefinition.of(Literals.RELEASE_LINE__UNIT_NAME, "column.unit", 100)
                        .grouped()
                        .growing(),
                ColumnDefinition.of(Literals.RELEASE_LINE__REASON, "column.reason", 120)
                        .growing()
                        .shownAs(reason -> kept.apply((String) reason)));
    }

    /** 結果. */
    static List<ColumnDefinition> results(Words names) {
        return List.of(
                kind(names),
                ColumnDefinition.of(Literals.RELEASE_LINE__USER_ID, "column.user", 104),
                ColumnDefinition.of(Literals.RELEASE_LINE__DISPLAY_NAME, "column.name", 112),
                state(names),
                ColumnDefinition.of(Literals.RELEASE_LINE__RESULT_CODE, "column.code", 88)
                        .grouped(),
                ColumnDefinition.of(Literals.RELEASE_LINE__RESULT_TEXT, "column.text", 160)
                        .growing(),
                ColumnDefinition.of(Literals.RELEASE_LINE__FILE_NUMBER, "column.file", 72)
                        .aligned(Alignment.RIGHT)
                        .shownAs(GimaColumns::number),
                ColumnDefinition.of(Literals.RELEASE_LINE__LINE_NUMBER, "column.line", 72)
                        .aligned(Alignment.RIGHT)
                        .shownAs(GimaColumns::number));
    }

    /** 指摘. */
    static List<ColumnDefinition> findings(Words names, UnaryOperator<String> kept) {
        return List.of(
                ColumnDefinition.of(Literals.RELEASE_FINDING__SEVERITY, "column.severity", 96)
                        .grouped()
                        .shownAs(severity -> GimaNames.of(names, severity))
                        .marked(severity -> GimaNames.tone((FindingSeverity) severity)),
                ColumnDefinition.of(Literals.RELEASE_FINDING__USER_ID, "column.user", 104),
                ColumnDefinition.of(Literals.RELEASE_FINDING__SENTENCE, "column.sentence", 240)
                        .growing()
                        .shownAs(sentence -> kept.apply((String) sentence)));
    }

    /** ファイル. */
    static List<ColumnDefinition> files(Words names) {
        return List.of(
                ColumnDefinition.of(Literals.RELEASE_FILE__KIND, "column.file.kind", 72)
                        .shownAs(kind -> GimaNames.of(names, kind)),
                ColumnDefinition.of(Literals.RELEASE_FILE__NAME, "column.file.name", 232)
                        .growing(),
                ColumnDefinition.of(Literals.RELEASE_FILE__STATE, "column.state", japanese(names) ? 152 : 104)
                        .grouped()
                        .shownAs(state -> GimaNames.of(names, state))
                        .marked(state -> GimaNames.tone((FileState) state)),
                ColumnDefinition.of(Literals.RELEASE_FILE__LINES, "column.lines", 72)
                        .aligned(Alignment.RIGHT),
                ColumnDefinition.of(Literals.RELEASE_FILE__BYTES, "column.bytes", 96)
                        .aligned(Alignment.RIGHT)
                        .shownAs(GimaColumns::size),
                ColumnDefinition.of(Literals.RELEASE_FILE__HASH, "column.hash", 152)
                        .shownAs(hash -> String.valueOf(hash)
                                .substring(
                                        0,
                                        Math.min(
                                                HASH_SHOWN, String.valueOf(hash).length()))));
    }

    private static ColumnDefinition place() {
        return ColumnDefinition.of(Literals.RELEASE_LINE__PLACE, "column.place", 64)
                .aligned(Alignment.RIGHT);
    }

    /** English words are longer. */
    private static boolean japanese(Words names) {
        return names.locale().getLanguage().equals("ja");
    }

    private static ColumnDefinition kind(Words names) {
        return ColumnDefinition.of(Literals.RELEASE_LINE__KIND, "column.kind", japanese(names) ? 72 : 96)
                .grouped()
                .shownAs(kind -> GimaNames.of(names, kind))
                .marked(kind -> GimaNames.tone((LineKind) kind));
    }

    private static ColumnDefinition state(Words names) {
        return ColumnDefinition.of(Literals.RELEASE_LINE__STATE, "column.state", japanese(names) ? 88 : 112)
                .grouped()
                .shownAs(state -> GimaNames.of(names, state))
                .marked(state -> GimaNames.tone((LineState) state));
    }

    /** Nothing before a file was made. */
    private static String number(Object number) {
        return number.equals(0) ? "" : String.valueOf(number);
    }

    private static String size(Object bytes) {
        long length = ((Number) bytes).longValue();
        return length < KILO ? length + " B" : (length + KILO - 1) / KILO + " KB";
    }
}
