// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.requests;

import fudaban.decision.DecisionSheet;
import fudaban.decision.Decisions;
import fudaban.decision.Scan;
import fudaban.decision.SheetNumber;
import fudaban.decision.Waiting;
import fudaban.document.text.FontStack;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.model.RequestKind;
import fudaban.model.Role;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Operation;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** What may be done with what waits: its sheet printed and recorded back, a 予約 confirmed on its day, either withdrawn. */
final class RequestOperations {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 200;
    private static final Set<Role> DESK = EnumSet.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR);

    private RequestOperations() {}

    /** What an operation does. */
    enum Does {
        PRINT,
        RECORD,
        SCAN,
        CONFIRM,
        WITHDRAW
    }

    static List<Operation> of(Seat seat, Waiting request, PrintDesk printing) {
        List<Operation> operations = new ArrayList<>();
        for (Does does : offered(request, seat.session().role(), seat.today())) {
            operations.add(new Doing(seat, request, printing, does));
        }
        return operations;
    }

    /** What may be done with a request, by whom, on which day. */
    static List<Does> offered(Waiting request, Role role, LocalDate today) {
        if (!request.open() || !DESK.contains(role)) {
            return List.of();
        }
        return switch (request.kind()) {
            case PAPER -> List.of(Does.PRINT, Does.RECORD, Does.SCAN, Does.WITHDRAW);
            case POST_APPROVAL -> List.of(Does.PRINT, Does.RECORD, Does.SCAN);
            case RESERVATION ->
                request.effectiveOn() != null && request.effectiveOn().isAfter(today)
                        ? List.of(Does.WITHDRAW)
                        : List.of(Does.CONFIRM, Does.WITHDRAW);
        };
    }

    /** One of them, ready to begin. */
    private record Doing(Seat seat, Waiting request, PrintDesk printing, Does does) implements Operation {
        private Words words() {
            return Words.of(RequestOperations.class, seat.locale());
        }

        @Override
        public String label() {
            return words().say("does." + does.name() + ".open");
        }

        @Override
        public void start(Shell shell, Consumer<String> done) {
            switch (does) {
                case PRINT -> print(shell);
                case RECORD -> record(shell, Optional.empty(), done);
                case SCAN -> scan(shell, done);
                case CONFIRM -> confirm(shell, done);
                case WITHDRAW -> withdraw(shell, done);
            }
        }

        private SheetNumber sheet() throws Refusal {
            return SheetNumber.parse(request.number());
        }

        private Decisions decisions() {
            return new Decisions(seat.ledger(), seat.session());
        }

        private void print(Shell shell) {
            var paper = new PaperModel(Work.of(shell.getDisplay()), seat.locale());
            PaperDialog.open(
                    shell,
                    paper,
                    printing,
                    words().say("sheet", request.number()),
                    words().say("sheet", request.number()) + ".pdf");
            paper.make(() -> new DecisionSheet(seat.ledger(), seat.session(), FontStack.shipped())
                    .print(sheet(), seat.locale())
                    .pdf());
        }

        private void scan(Shell shell, Consumer<String> done) {
            var dialog = new FileDialog(shell, SWT.OPEN);
            dialog.setText(words().say("scan.choose"));
            dialog.setFilterExtensions(new String[] {"*.pdf;*.png;*.jpg;*.jpeg;*.tif;*.tiff", "*.*"});
            String chosen = dialog.open();
            if (chosen != null) {
                record(shell, Optional.of(Path.of(chosen)), done);
            }
        }

        private void record(Shell shell, Optional<Path> file, Consumer<String> done) {
            var words = words();
            var approved = FieldDefinition.of(
                            "record.approved",
                            new FieldKind.Choice<>(
                                    List.of(true, false), yes -> words.say(yes ? "record.yes" : "record.no")))
                    .must();
            var by = FieldDefinition.of("record.by", new FieldKind.Line(LONGEST_NAME))
                    .must()
                    .hint("record.by.hint");
            var on = FieldDefinition.of("record.on", new FieldKind.Day()).must();
            var form = new FormModel(List.of(approved, by, on), words);
            form.load(Map.of(approved.key(), true, on.key(), seat.today()), Set.of());
            var desk = new RequestDesk(seat, request.number(), request.kind() == RequestKind.PAPER, false, ignored -> {
                Optional<Scan> scan = file.isPresent() ? Optional.of(Scan.read(file.get())) : Optional.empty();
                return decisions()
                        .record(new Decisions.Decided(
                                sheet(),
                                form.value(approved).orElse(false),
                                form.value(by).orElse(""),
                                form.value(on).orElseThrow(),
                                scan));
            });
            open(shell, desk, form, words.say("does.RECORD"), false, done);
        }

        private void confirm(Shell shell, Consumer<String> done) {
            var desk = new RequestDesk(
                    seat,
                    request.number(),
                    true,
                    true,
                    submission -> decisions().confirm(sheet(), submission.confirmation()));
            open(shell, desk, new FormModel(List.of(), words()), words().say("does.CONFIRM"), false, done);
        }

        private void withdraw(Shell shell, Consumer<String> done) {
            var reason = FieldDefinition.of("withdraw.reason", new FieldKind.Lines(LONGEST_REASON, 2))
                    .must();
            var form = new FormModel(List.of(reason), words());
            var desk = new RequestDesk(
                    seat,
                    request.number(),
                    false,
                    false,
                    ignored -> decisions().withdraw(sheet(), form.value(reason).orElse("")));
            open(shell, desk, form, words().say("does.WITHDRAW"), true, done);
        }

        private void open(
                Shell shell, RequestDesk desk, FormModel form, String verb, boolean danger, Consumer<String> done) {
            var model = new ActModel(
                    desk,
                    Work.of(shell.getDisplay()),
                    form,
                    words(),
                    () -> Submission.of(request.act(), new Nothing()));
            ActDialog.open(
                    shell,
                    words().say("does.title", verb, request.number(), request.title()),
                    verb,
                    danger,
                    model,
                    receipt -> done.accept(""));
        }
    }

    /** The act that waits has its input already. */
    private record Nothing() {}
}
