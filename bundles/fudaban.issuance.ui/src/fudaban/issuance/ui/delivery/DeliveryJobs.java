// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.issuance.delivery.Demands;
import fudaban.issuance.delivery.Reminders;
import fudaban.issuance.delivery.ScanFiling;
import fudaban.issuance.delivery.SheetFiler;
import fudaban.ledger.query.Row;
import fudaban.ui.act.Errand;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** What takes a while: scans taken in, 督促 written and queued. */
final class DeliveryJobs {
    private final Seat seat;
    private final JobBook jobs;
    private final List<SheetFiler> filers;
    private final Words words;
    /** The work item is read by the office in Japanese, whatever the screen speaks. */
    private final Words office = Words.of(DeliveryJobs.class, Locale.JAPAN);

    DeliveryJobs(Seat seat, JobBook jobs, List<SheetFiler> filers, Words words) {
        this.seat = seat;
        this.jobs = jobs;
        this.filers = filers;
        this.words = words;
    }

    /** Asks for a scan, splits and files it, and says what became of each part. */
    void scan(Shell shell, Consumer<Job> ended) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(words.say("scan.title"));
        dialog.setFilterExtensions(new String[] {"*.pdf", "*.*"});
        String file = dialog.open();
        if (file != null) {
            scan(shell, Path.of(file), ended);
        }
    }

    private void scan(Shell shell, Path file, Consumer<Job> ended) {
        List<ScanFiling.Filed> parts = new java.util.concurrent.CopyOnWriteArrayList<>();
        jobs.start(
                words.say("scan.work"),
                progress -> {
                    var errand = new Errand(seat);
                    return errand.run("1-1", office.say("scan.work"), office.say("stopped"), item -> {
                                var filing = new ScanFiling(seat.ledger(), errand.session(), filers);
                                parts.addAll(filing.file(Files.readAllBytes(file), item, (done, of) -> {
                                    progress.total(of);
                                    progress.done(done);
                                }));
                                long lost = parts.stream()
                                        .filter(part -> part.outcome() == ScanFiling.Outcome.UNREADABLE)
                                        .count();
                                return new Errand.Done(words.say("scan.done", parts.size() - lost, lost), parts.size());
                            })
                            .outcome();
                },
                job -> {
                    ended.accept(job);
                    if (!parts.isEmpty() && !shell.isDisposed()) {
                        tell(shell, parts);
                    }
                });
    }

    private void tell(Shell shell, List<ScanFiling.Filed> parts) {
        boolean lost = parts.stream().anyMatch(part -> part.outcome() == ScanFiling.Outcome.UNREADABLE);
        var text = new StringBuilder();
        for (ScanFiling.Filed part : parts) {
            text.append(
                            part.outcome() == ScanFiling.Outcome.UNREADABLE
                                    ? part.problem().in(words.locale())
                                    : words.say(
                                            "scan." + part.outcome(),
                                            part.part().pages(),
                                            part.number()))
                    .append('\n');
        }
        Ask.open(
                shell,
                Question.of(
                        lost ? Tone.CAUTION : Tone.GOOD,
                        words.say("scan.told"),
                        text.toString().strip(),
                        words.say("close")),
                answer -> {});
    }

    /** Asks, then records a 督促 for each unit of these lines and puts its letter into the outbox. */
    void demand(Shell shell, List<Row> lines, Consumer<Job> ended) {
        long units = lines.stream()
                .map(row -> row.text(CREDENTIAL__UNIT_NAME))
                .distinct()
                .count();
        var question = Question.of(
                        Tone.NEUTRAL,
                        words.say("demand.ask", units, lines.size()),
                        words.say("demand.text"),
                        words.say("leave"))
                .or("go", words.say("demand.go"), Question.Kind.PRIMARY);
        Ask.open(shell, question, answer -> {
            if (answer.equals("go")) {
                jobs.start(
                        words.say("demand.work"),
                        progress -> {
                            var errand = new Errand(seat);
                            return errand.run("1-5", office.say("demand.work"), office.say("stopped"), item -> {
                                        var demands = new Demands(seat.ledger(), errand.session());
                                        int sent = 0;
                                        for (Demands.Draft draft : demands.drafts(lines)) {
                                            progress.check();
                                            demands.send(draft, item);
                                            sent++;
                                        }
                                        return new Errand.Done(
                                                words.say("demand.done", sent, lines.size()), lines.size());
                                    })
                                    .outcome();
                        },
                        ended);
            }
        });
    }

    /** Asks the destination of a parcel for its receipt. */
    void remind(Row parcel, Consumer<Job> ended) {
        String number = parcel.text(PARCEL__NUMBER);
        jobs.start(
                words.say("remind.work"),
                progress -> {
                    var errand = new Errand(seat);
                    return errand.run("1-2", office.say("remind.work"), office.say("stopped"), item -> {
                                Reminders.send(seat.ledger(), errand.session(), number, item);
                                return new Errand.Done(words.say("remind.done", number), 1);
                            })
                            .outcome();
                },
                ended);
    }
}
