// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.status;

import fudaban.document.DocumentException;
import fudaban.document.text.FontStack;
import fudaban.issuance.status.SavedViews;
import fudaban.issuance.status.SavedViews.Form;
import fudaban.issuance.status.Status;
import fudaban.issuance.status.StatusFiles;
import fudaban.issuance.status.StatusForm;
import fudaban.issuance.status.StatusReport;
import fudaban.issuance.status.StatusView;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Session;
import fudaban.ledger.Word;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files and paper of what the page shows, each a work item of row 1-3. Without widgets. */
final class StatusJobs {
    private final Seat seat;
    private final StatusModel model;
    private final Words words;

    StatusJobs(StatusModel model) {
        this.seat = model.seat();
        this.model = model;
        this.words = Words.of(StatusJobs.class, seat.locale());
    }

    private interface Making {
        void make(Session session, StatusReport report, String item) throws Exception;
    }

    private Errand.Done made(boolean list, Making making) throws Exception {
        var errand = new Errand(seat);
        StatusView view = list ? model.view() : model.view().listing(List.of());
        return errand.run(Status.ROW, words.say("job"), words.say("job.stopped"), item -> {
            var report = StatusReport.of(seat.ledger(), errand.session(), model.name(), view, model.moment());
            making.make(errand.session(), report, item);
            int count = (int) Math.min(Integer.MAX_VALUE, report.table().total());
            return new Errand.Done(words.say("job.done", count), count);
        });
    }

    /** Writes a workbook or a PDF; {@code list}: with the cards. */
    Task export(Path file, boolean list, FontStack fonts) {
        return progress -> made(list, (session, report, item) -> {
                    report.leaves(
                            seat.ledger(),
                            session,
                            AccessKind.EXPORTED,
                            file.getFileName().toString(),
                            item);
                    new StatusFiles(report, seat.ledger().practising()).write(file, fonts);
                })
                .outcome();
    }

    /** Fills a form that is kept. */
    Task fill(Form form, Path file) {
        return progress -> made(true, (session, report, item) -> {
                    Path copy = Files.createTempFile("form", ".xlsx");
                    try {
                        Files.write(copy, new SavedViews(seat.ledger(), session).content(form));
                        try (var open = StatusForm.open(copy, form.cells())) {
                            open.fill(report);
                            report.leaves(
                                    seat.ledger(),
                                    session,
                                    AccessKind.EXPORTED,
                                    file.getFileName().toString(),
                                    item);
                            new StatusFiles(report, false).write(file, open);
                        }
                    } catch (DocumentException broken) {
                        Word said = broken::text;
                        throw Status.refusal(broken, "form.broken", said);
                    } finally {
                        Files.delete(copy);
                    }
                })
                .outcome();
    }

    /** Registers a workbook as a form once all its names are known. */
    Task register(Path file) {
        return progress -> {
            String fileName = file.getFileName().toString();
            String name = fileName.replaceFirst("(?i)\\.xlsx$", "");
            int cells;
            try (var form = StatusForm.open(file, "")) {
                cells = form.bound().size();
            }
            new SavedViews(seat.ledger(), seat.session()).saveForm(name, fileName, Files.readAllBytes(file), "");
            return words.say("form.kept", name, cells);
        };
    }

    /** The PDF, to be looked at and printed. */
    byte[] paper(FontStack fonts) throws Exception {
        var pdf = new ByteArrayOutputStream();
        made(true, (session, report, item) -> {
            report.leaves(seat.ledger(), session, AccessKind.PRINTED, "", item);
            new StatusFiles(report, seat.ledger().practising()).pdf(pdf, fonts);
        });
        return pdf.toByteArray();
    }

    /** A name proposed for a file. */
    String fileName(String ending) {
        return Optional.of(model.name())
                        .filter(name -> !name.isEmpty())
                        .map(name -> words.say("file.view", name))
                        .orElse(words.say("title"))
                + "_" + model.moment().day() + ending;
    }
}
