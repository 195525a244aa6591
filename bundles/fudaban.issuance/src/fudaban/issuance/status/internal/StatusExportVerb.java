// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.document.DocumentException;
import fudaban.document.text.FontProvider;
import fudaban.issuance.status.Status;
import fudaban.issuance.status.StatusFiles;
import fudaban.issuance.status.StatusForm;
import fudaban.issuance.status.StatusReport;
import fudaban.issuance.status.StatusView;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code status export --to FILE}: as a workbook, as a PDF, or on the office's own form. */
@Component(service = Verb.class)
public final class StatusExportVerb extends StatusVerb {
    private final FontProvider fonts;

    /** @param fonts fonts of the PDF */
    @Activate
    public StatusExportVerb(@Reference FontProvider fonts) {
        super(
                "status export",
                "発行状況一覧表を Excel、PDF、様式に書き出す",
                "write the status table as a workbook, a PDF or on a form",
                "work.export",
                Stream.concat(
                                Stream.of(
                                        new Parameter(
                                                "--to",
                                                new Text("書き出すファイル（.xlsx か .pdf）", "file to write"),
                                                true,
                                                false,
                                                false),
                                        AS_OF,
                                        Parameter.option("--view", "保存したビュー", "a saved view"),
                                        Parameter.option(
                                                "--form",
                                                "様式（.xlsx のファイルか、登録した名前）",
                                                "a form: a file, or a registered name"),
                                        Parameter.flag("--counts", "枚数だけ（個人情報なし）", "counts only, nothing personal")),
                                CONDITIONS.stream())
                        .toList());
        this.fonts = fonts;
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        Path file = call.path("--to");
        Optional<String> form = call.value("--form");
        String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        if (!name.endsWith(".xlsx") && (form.isPresent() || !name.endsWith(".pdf"))) {
            throw Status.refusal("export.what");
        }
        StatusView view = call.flag("--counts") ? view(call).listing(List.of()) : view(call);
        var report = StatusReport.of(
                call.ledger(), call.session(), call.value("--view").orElse(""), view, moment(call));
        try {
            if (form.isPresent()) {
                form(call, form.get(), report, file, item);
            } else {
                report.leaves(call.ledger(), call.session(), AccessKind.EXPORTED, name, item);
                new StatusFiles(report, call.ledger().practising()).write(file, fonts.fonts());
            }
        } catch (DocumentException broken) {
            Word said = broken::text;
            throw Status.refusal(broken, "form.broken", said);
        }
        int cards = (int) Math.min(Integer.MAX_VALUE, report.table().total());
        call.result(Map.of("file", file.toString(), "day", report.moment().day().toString(), "cards", cards));
        return new Done(
                say(
                        call,
                        "done.export",
                        file,
                        report.moment().day(),
                        report.table().total()),
                cards);
    }

    private static void form(Invocation call, String form, StatusReport report, Path file, String item)
            throws Refusal, IOException {
        Path given = call.path("--form");
        if (Files.exists(given)) {
            fill(call, given, "", report, file, item);
            return;
        }
        var saved = saved(call).form(form);
        Path copy = Files.createTempFile("form", ".xlsx");
        try {
            Files.write(copy, saved(call).content(saved));
            fill(call, copy, saved.cells(), report, file, item);
        } finally {
            Files.delete(copy);
        }
    }

    private static void fill(Invocation call, Path template, String cells, StatusReport report, Path file, String item)
            throws Refusal, IOException {
        try (var form = StatusForm.open(template, cells)) {
            form.fill(report);
            report.leaves(
                    call.ledger(),
                    call.session(),
                    AccessKind.EXPORTED,
                    file.getFileName().toString(),
                    item);
            new StatusFiles(report, false).write(file, form);
        }
    }
}
