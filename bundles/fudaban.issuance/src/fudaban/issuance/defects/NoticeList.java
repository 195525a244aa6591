// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.defects;

import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.Workbook.Kind;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.issuance.Issuance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The list of the defects that goes with a letter: one line for each defect, so that the unit can tick them off. */
final class NoticeList {
    private NoticeList() {}

    static byte[] xlsx(UnitDefects unit, String author, OffsetDateTime now) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (Waiting one : unit.applications()) {
            for (String sentence : one.sentences()) {
                rows.add(List.of(one.number(), one.kind(), one.staffNumber(), one.name(), one.unit(), sentence, ""));
            }
        }
        List<Workbook.Column> columns = List.of(
                new Workbook.Column(say("defects.column.number"), Kind.TEXT, 13),
                new Workbook.Column(say("defects.column.kind"), Kind.TEXT, 14),
                new Workbook.Column(say("defects.column.staff"), Kind.TEXT, 14),
                new Workbook.Column(say("defects.column.name"), Kind.TEXT, 20),
                new Workbook.Column(say("defects.column.unit"), Kind.TEXT, 30),
                new Workbook.Column(say("defects.column.defect"), Kind.TEXT, 80),
                new Workbook.Column(say("defects.column.answer"), Kind.TEXT, 24));
        String title = say("defects.list");
        var out = new ByteArrayOutputStream();
        new XlsxWriter()
                .write(new Workbook(title, author, now, List.of(new Workbook.Sheet(title, columns, rows, true))), out);
        return out.toByteArray();
    }

    static String say(String key) {
        return Issuance.refusal(key).sentence(Locale.JAPAN);
    }
}
