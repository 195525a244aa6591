// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DESTINATION;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__STATE;

import fudaban.document.text.FontStack;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.DeliveryWork;
import fudaban.issuance.delivery.SheetFiler;
import fudaban.issuance.delivery.model.CarriedState;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.issuance.ui.delivery.DeliveryModel.View;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Operation;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;

/** What can be done with what is shown and selected, as buttons above the lines. */
final class DeliveryBar {
    /** Operations that stand as buttons: the usual one. The others are in the detail area, and a small screen has no room for them. */
    private static final int SHOWN = 1;

    private final Seat seat;
    private final JobBook jobs;
    private final Words words;
    private final DeliveryModel model;
    private final Supplier<List<Row>> selected;
    private final Consumer<String> told;
    private final Consumer<Job> ended;
    private final PrepareSteps prepare;
    private final DeliveryPapers papers;
    private final DeliveryJobs work;
    private final Map<RecordTable, ToolBar> tools = new LinkedHashMap<>();
    private final List<Button> needing = new ArrayList<>();
    private Composite verbs;
    private Composite bars;

    DeliveryBar(
            Seat seat,
            Work work,
            JobBook jobs,
            PrintDesk printing,
            Supplier<FontStack> fonts,
            List<SheetFiler> filers,
            Words words,
            DeliveryModel model,
            Supplier<List<Row>> selected,
            Consumer<String> told,
            Consumer<Job> ended) {
        this.seat = seat;
        this.jobs = jobs;
        this.words = words;
        this.model = model;
        this.selected = selected;
        this.told = told;
        this.ended = ended;
        this.prepare = new PrepareSteps(seat, work);
        this.papers = new DeliveryPapers(seat, work, printing, fonts, words);
        this.work = new DeliveryJobs(seat, jobs, filers, words);
        this.printing = printing;
    }

    private final PrintDesk printing;

    LocalDate today() {
        return seat.today();
    }

    /** What needs nothing chosen. */
    void head(Composite parent) {
        Composite box = Lay.grid(parent, 1, Space.S);
        Buttons.id(Buttons.plain(box, words.say("scan"), () -> work.scan(verbs.getShell(), ended)), "delivery.scan");
    }

    /** The row above the lines. */
    void lines(Composite parent) {
        Composite row = Lay.box(parent, 2, Space.M);
        verbs = Lay.row(Lay.wide(new Composite(row, SWT.NONE)), Space.S);
        bars = new Composite(row, SWT.NONE);
        bars.setLayout(new StackLayout());
        bars.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    /** The tools of a table. */
    void tools(RecordTable table, String title) {
        tools.put(
                table,
                TableTools.plain(TableTools.create(
                        bars,
                        table,
                        table.model(),
                        printing,
                        title,
                        seat.ledger().clock())));
    }

    private Shell shell() {
        return verbs.getShell();
    }

    /** Shows the buttons for what is shown now. */
    void refresh(RecordTable shown) {
        ((StackLayout) bars.getLayout()).topControl = tools.get(shown);
        bars.layout();
        for (Control child : verbs.getChildren()) {
            child.dispose();
        }
        needing.clear();
        switch (model.table()) {
            case WAITING -> waiting();
            case CARRIED -> carried();
            case UNRETURNED -> {
                var send = Buttons.primary(verbs, words.say("demand"), () -> work.demand(shell(), lines(), ended));
                Buttons.id(send, "delivery.demand").setEnabled(model.count(View.UNRETURNED) > 0);
            }
        }
        verbs.layout(true, true);
        selected();
    }

    /** What is selected, or all lines shown. */
    private List<Row> lines() {
        List<Row> some = selected.get();
        return some.isEmpty() ? model.unreturnedLines() : some;
    }

    private void waiting() {
        if (model.view() == View.POST) {
            need(
                    Buttons.primary(
                            verbs,
                            words.say("parcel"),
                            () -> prepare.parcel(shell(), selected.get(), model.carriers(), this::opened)),
                    "delivery.parcel");
            return;
        }
        need(
                Buttons.primary(verbs, words.say("sheet"), () -> prepare.sheet(shell(), selected.get(), this::opened)),
                "delivery.sheet");
        need(
                Buttons.plain(verbs, words.say("proxy"), () -> prepare.proxy(shell(), selected.get(), this::opened)),
                "delivery.proxy");
    }

    private void need(Button button, String id) {
        needing.add(Buttons.id(button, id));
    }

    /** A sheet or parcel was made: it is shown, and a sheet to be signed is printed next. */
    private void opened(String id) {
        told.accept(words.say("prepared"));
        model.choose(id);
        if (model.view() == View.COUNTER) {
            papers.open(shell(), id);
        }
    }

    private void carried() {
        if (model.chosen().equals(DeliveryModel.HELD)) {
            var start = Buttons.primary(verbs, words.say("start"), this::start);
            Buttons.id(start, "delivery.start").setEnabled(!model.startable().isEmpty());
            return;
        }
        model.carrier().ifPresent(carrier -> {
            int shown = 0;
            for (Operation operation : CarrierOperations.of(seat, carrier)) {
                if (shown < SHOWN && !operation.grave()) {
                    Runnable does = () -> operation.start(shell(), told);
                    Button button = shown == 0
                            ? Buttons.primary(verbs, operation.label(), does)
                            : Buttons.plain(verbs, operation.label(), does);
                    Buttons.id(button, "delivery.step" + (shown + 1));
                    shown++;
                }
            }
            Buttons.id(Buttons.plain(verbs, words.say("papers"), () -> papers.menu(verbs, carrier)), "delivery.papers");
            if (DeliveryModel.parcel(carrier)) {
                if (carrier.get(PARCEL__STATE) == ParcelState.PREPARING) {
                    need(Buttons.plain(verbs, words.say("take-out"), () -> takeOut(carrier)), "delivery.take-out");
                }
                if (DeliveryWork.overdue(carrier, seat.today())) {
                    Buttons.id(
                            Buttons.plain(verbs, words.say("remind"), () -> work.remind(carrier, ended)),
                            "delivery.remind");
                }
            }
        });
    }

    private void takeOut(Row parcel) {
        List<String> numbers = selected.get().stream()
                .map(row -> row.text(CARRIED_CARD__NUMBER))
                .toList();
        run(
                words.say("take-out.work", parcel.text(PARCEL__NUMBER)),
                "1-2",
                List.of(Submission.of(
                        DeliveryActs.TAKE_OUT_OF_PARCEL,
                        new DeliveryActs.TakeOutOfParcel(parcel.text(PARCEL__NUMBER), numbers))),
                words.say("take-out.done", numbers.size()));
    }

    private void start() {
        List<Row> chosen = selected.get().isEmpty() ? model.startable() : selected.get();
        List<Submission> all = chosen.stream()
                .map(row -> Submission.of(
                        fudaban.issuance.act.IssuanceActs.ACTIVATE,
                        new fudaban.issuance.act.IssuanceActs.Activate(row.text(CARRIED_CARD__NUMBER), true)))
                .toList();
        run(words.say("start.work"), "1-1", all, words.say("start.done", all.size()));
    }

    private void run(String title, String row, List<Submission> all, String outcome) {
        jobs.start(
                title,
                progress -> {
                    var errand = new Errand(seat);
                    return errand.run(
                                    row,
                                    title,
                                    Words.of(DeliveryBar.class, Locale.JAPAN).say("stopped"),
                                    item -> {
                                        for (Submission each : all) {
                                            seat.ledger().submit(errand.session(), each.within(item));
                                        }
                                        return new Errand.Done(outcome, all.size());
                                    })
                            .outcome();
                },
                ended);
    }

    /** The receipt of a sheet or parcel came: what is asked next is asked at once. */
    void scanned(Row carrier) {
        boolean waits = DeliveryModel.parcel(carrier)
                ? List.of(ParcelState.POSTED, ParcelState.MISSING).contains(carrier.get(PARCEL__STATE))
                : carrier.get(fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__STATE)
                        == fudaban.issuance.delivery.model.HandoverState.OPEN;
        if (waits) {
            CarrierOperations.of(seat, carrier).stream()
                    .findFirst()
                    .ifPresent(operation -> operation.start(shell(), told));
        }
    }

    /** Buttons need lines that go together. */
    void selected() {
        List<Row> some = selected.get();
        boolean fit = !some.isEmpty()
                && some.size() <= DeliveryActs.MOST
                && some.stream()
                                .map(row -> row.text(DELIVERY_LINE__DESTINATION))
                                .distinct()
                                .count()
                        == 1
                && some.stream()
                        .allMatch(row -> !row.values().containsKey(CARRIED_CARD__STATE)
                                || row.get(CARRIED_CARD__STATE) == CarriedState.UNDER_WAY);
        needing.forEach(button -> button.setEnabled(fit));
    }
}
