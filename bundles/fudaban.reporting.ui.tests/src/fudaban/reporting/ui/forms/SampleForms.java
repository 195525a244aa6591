// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import fudaban.document.form.FormValues;
import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.ledger.Refusal;
import fudaban.reporting.Reporting;
import fudaban.reporting.form.Fields;
import fudaban.reporting.form.FormTrial;
import fudaban.reporting.form.OwnForms;
import fudaban.reporting.form.ReportForm;
import fudaban.reporting.life.HandingIn;
import fudaban.reporting.model.ReportKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An office whose daily report is printed on a workbook of its own that has no names yet. */
final class SampleForms implements FormsOffice {
    int read;
    boolean broken;

    static byte[] book() {
        var out = new ByteArrayOutputStream();
        try {
            new XlsxWriter()
                    .write(
                            new Workbook(
                                    "様式",
                                    "官側",
                                    OffsetDateTime.parse("2026-01-13T00:00:00+09:00"),
                                    List.of(new Workbook.Sheet(
                                            "日報",
                                            List.of(new Workbook.Column("確認欄", Workbook.Kind.TEXT, 20)),
                                            List.of(),
                                            false))),
                            out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 4, 1);
    }

    @Override
    public List<Standing> standing() {
        List<Standing> all = new ArrayList<>();
        for (ReportKind kind : Fields.kinds()) {
            boolean own = kind == ReportKind.DAILY;
            all.add(new Standing(
                    kind,
                    new OwnForms.InForce(
                            kind,
                            own ? OwnForms.Origin.OWN : OwnForms.Origin.USUAL,
                            own ? "日報.xlsx" : "",
                            own ? today() : null,
                            own ? book() : new byte[0]),
                    ""));
        }
        return all;
    }

    @Override
    public FormTrial.Content content(ReportKind kind) throws Refusal {
        read++;
        if (broken) {
            throw Reporting.refusal("contract.none", "2026-04-01");
        }
        var values = new FormValues()
                .text("番号", "DAILY-2026-04-01-1")
                .list("作業", List.of(Map.of("作業内容", "窓口"), Map.of("作業内容", "点検")));
        return new FormTrial.Content() {
            @Override
            public FormValues values() {
                return values;
            }

            @Override
            public HandingIn.Rendered on(ReportForm form) throws Refusal {
                throw Reporting.refusal("contract.none", "2026-04-01");
            }
        };
    }
}
