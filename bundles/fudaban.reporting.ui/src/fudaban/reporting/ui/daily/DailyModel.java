// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.daily;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.check.Finding;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.contract.Papers;
import fudaban.reporting.daily.DailyReport;
import fudaban.reporting.daily.DailyReportService;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.print.Cut;
import fudaban.ui.Work;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 日報 without widgets: the draft of a day, what is blank or doubtful on it, what people add, and the next step of its life. */
final class DailyModel {
    /** What comes next. */
    enum Next {
        SUBMIT,
        RECEIVE,
        CLOSE,
        /** It is 確定: only a 差替え could follow. */
        NONE
    }

    /**
     * What people add.
     *
     * @param plan 翌役務日の予定
     * @param remarks 所見
     * @param handover 申し送り
     */
    record Notes(String plan, String remarks, String handover) {
        static final Notes EMPTY = new Notes("", "", "");
    }

    /**
     * A day.
     *
     * @param report its draft, or what stands on its edition in force
     * @param findings what is blank or doubtful
     * @param current the edition in force
     * @param draft whether an edition is being prepared beside one in force
     */
    private record Seen(
            Subject subject,
            DailyReport report,
            List<Finding> findings,
            Optional<Reports.Entry> current,
            boolean draft) {}

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final DailyReportService service;
    private final List<Runnable> listeners = new ArrayList<>();
    private LocalDate day;
    private Optional<Seen> seen = Optional.empty();
    private String problem = "";
    private boolean reading;
    private long asked;
    private Notes typed;

    /** @param sources what other topics say of a day */
    DailyModel(Seat seat, Work work, FontStack fonts, List<DaySource> sources) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(DailyModel.class, seat.locale());
        this.service = new DailyReportService(fonts, sources);
        this.day = seat.today();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The day at the desk. */
    LocalDate today() {
        return seat.today();
    }

    LocalDate day() {
        return day;
    }

    boolean reading() {
        return reading;
    }

    /** Why there is no report of this day; empty when there is one. */
    String problem() {
        return problem;
    }

    Optional<DailyReport> report() {
        return seen.map(Seen::report);
    }

    List<Finding> findings() {
        // What was handed in cannot be filled in any more.
        return editable() ? seen.map(Seen::findings).orElse(List.of()) : List.of();
    }

    /** The edition in force. */
    Optional<Reports.Entry> current() {
        return seen.flatMap(Seen::current);
    }

    /** What comes next; empty while nothing is read. */
    Optional<Next> next() {
        return seen.map(each -> next(each.current().map(Reports.Entry::state), each.draft()));
    }

    static Next next(Optional<ReportState> current, boolean draft) {
        if (draft || current.isEmpty()) {
            return Next.SUBMIT;
        }
        return switch (current.get()) {
            case SUBMITTED -> Next.RECEIVE;
            case RECEIVED -> Next.CLOSE;
            default -> Next.NONE;
        };
    }

    /** What people added, as typed or as kept. */
    Notes notes() {
        return typed != null ? typed : kept();
    }

    /** The number of what is shown: of the edition in force, or of the one that is prepared. */
    String number() {
        return handedIn()
                .map(Reports.Entry::number)
                .or(() -> report().map(report -> report.frame().number()))
                .orElse("");
    }

    /** The edition in force, unless another one is being prepared. */
    private Optional<Reports.Entry> handedIn() {
        return editable() ? Optional.empty() : current();
    }

    /** Whether a piece of work was entered after the report was handed in: it does not stand on its paper. */
    boolean afterwards(WorkLine line) {
        return handedIn()
                .map(Reports.Entry::submitted)
                .filter(submitted -> afterwards(line, submitted))
                .isPresent();
    }

    static boolean afterwards(WorkLine line, Instant submitted) {
        Instant entered = line.declared() == null || line.declared().begin() == null
                ? line.begin()
                : line.declared().begin();
        return entered != null && entered.isAfter(submitted);
    }

    private Notes kept() {
        Optional<Notes> entered = handedIn()
                .map(Reports.Entry::notes)
                .map(notes -> new Notes(text(notes.plan()), text(notes.remarks()), text(notes.handover())));
        return entered.orElseGet(this::prepared);
    }

    private Notes prepared() {
        return report().map(report -> new Notes(
                        text(report.notes().plan()),
                        text(report.notes().remarks()),
                        text(report.notes().handover())))
                .orElse(Notes.EMPTY);
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** Takes what is typed; it is kept when it is saved or the report is handed in. */
    void type(Notes notes) {
        typed = notes.equals(kept()) ? null : notes;
        changed();
    }

    /** Whether something is typed that is not kept. */
    boolean dirty() {
        return typed != null;
    }

    /** Whether notes may be changed: only before it is handed in. */
    boolean editable() {
        return next().filter(Next.SUBMIT::equals).isPresent();
    }

    /** Another day. What is typed and not kept is forgotten. */
    void show(LocalDate other) {
        day = other;
        typed = null;
        seen = Optional.empty();
        refresh();
    }

    /** Reads the day anew. */
    void refresh() {
        long mine = ++asked;
        reading = true;
        changed();
        LocalDate wanted = day;
        work.background().execute(() -> {
            Optional<Seen> found = Optional.empty();
            String why = "";
            try {
                found = Optional.of(read(wanted));
            } catch (Refusal | RuntimeException failure) {
                why = words.failure(failure);
            }
            Optional<Seen> result = found;
            String reason = why;
            work.ui().execute(() -> {
                if (mine == asked) {
                    reading = false;
                    seen = result;
                    problem = reason;
                    changed();
                }
            });
        });
    }

    private Seen read(LocalDate wanted) throws Refusal {
        var terms = ContractTerms.on(seat.ledger(), seat.session(), wanted);
        Subject subject = Subject.daily(wanted, new Papers(terms).number(ReportKind.DAILY));
        var reports = new Reports(seat.ledger(), seat.session());
        List<Reports.Entry> editions = reports.editions(subject);
        Optional<Reports.Entry> current = reports.current(editions);
        boolean draft = current.isPresent() && reports.draft(editions).isPresent();
        var made = service.draft(seat.ledger(), seat.session(), wanted, seat.locale());
        return new Seen(subject, made.report(), made.findings(), current, draft);
    }

    /** Whether findings stop it unless somebody declares that they are none. */
    boolean stopped() {
        return findings().stream().anyMatch(finding -> finding.kind().stops());
    }

    /** Keeps what is typed. */
    Task save() {
        return progress -> {
            keep();
            return words.say("notes.kept");
        };
    }

    private void keep() throws Refusal {
        Notes notes = typed;
        if (notes != null) {
            seat.ledger()
                    .submit(
                            seat.session(),
                            Submission.of(
                                    ReportActs.ANNOTATE,
                                    new ReportActs.Annotate(
                                            seen.orElseThrow().subject(),
                                            notes.plan(),
                                            notes.remarks(),
                                            notes.handover(),
                                            null)));
            work.ui().execute(() -> typed = null);
        }
    }

    /**
     * 提出: keeps what is typed, prints the head, and enters the hash of the PDF.
     *
     * @param checked whether the findings that stop it were declared to be none
     */
    Task submit(boolean checked) {
        LocalDate wanted = day;
        return progress -> {
            progress.say(words.say("submitting"));
            keep();
            var made = service.handIn(seat.ledger(), seat.session(), wanted, null, seat.locale(), checked);
            return words.say("submitted", words.day(wanted), made.pages(), made.entry());
        };
    }

    /** The paper: the PDF as it was handed in, else the draft, marked as one. Takes a while. */
    byte[] paper() throws Exception {
        Optional<Reports.Entry> handedIn = handedIn();
        if (handedIn.isEmpty()) {
            var kind = service.draft(seat.ledger(), seat.session(), day, seat.locale())
                    .report()
                    .classification();
            seat.ledger()
                    .recordAccess(seat.session(), Ledger.AccessKind.PRINTED, "report.daily.draft", List.of(), kind);
            return service.preview(seat.ledger(), seat.session(), day, seat.locale(), Cut.OFFICE)
                    .content();
        }
        return new Reports(seat.ledger(), seat.session()).paper(handedIn.get());
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
