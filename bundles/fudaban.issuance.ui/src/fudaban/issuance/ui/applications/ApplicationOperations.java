// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.ReissueCause;
import fudaban.issuance.model.ReturnReason;
import fudaban.issuance.profile.EvidenceRules;
import fudaban.issuance.ui.evidence.EvidenceOperation;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.model.Credential;
import fudaban.model.Role;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.shell.Operation;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;

/** What may be done with an application that is not confirmed yet: 補正, 却下, 取下げ. */
final class ApplicationOperations {
    private static final Set<ApplicationState> OPEN =
            Set.of(ApplicationState.RECEIVED, ApplicationState.DEFECTIVE, ApplicationState.CHECKED);

    private static final int LONGEST_REASON = 200;

    private ApplicationOperations() {}

    static List<Operation> of(Seat seat, Application application, DeskStations stations) {
        Role role = seat.session().role();
        if (role != Role.OPERATOR && role != Role.MANAGER) {
            return List.of();
        }
        if (OPEN.contains(application.getState())) {
            List<Operation> open = new ArrayList<>(List.of(
                    new Correct(seat, application, stations),
                    new Close(seat, application, true),
                    new Close(seat, application, false)));
            if (application.getCause() == ReissueCause.DAMAGED) {
                open.addAll(EvidenceOperation.of(seat, EvidenceRules.Step.DAMAGED, application.getNumber()));
            }
            return open;
        }
        return application.getKind() == ApplicationKind.RETURN && application.getCredential() != null
                ? List.of(new TakeBack(seat, application))
                : List.of();
    }

    private static Words words(Seat seat) {
        return Words.of(ApplicationOperations.class, seat.locale());
    }

    private record Correct(Seat seat, Application application, DeskStations stations) implements Operation {
        @Override
        public String label() {
            return words(seat).say("correct");
        }

        @Override
        public void start(Shell shell, Consumer<String> done) {
            CorrectDialog.open(
                    shell,
                    new CorrectModel(seat, Work.of(shell.getDisplay()), application, stations.fonts()),
                    () -> done.accept(words(seat).say("correct.said", application.getNumber())));
        }
    }

    /** 返納 of the card that was applied for: it then lies on the page 返納・破棄. */
    private record TakeBack(Seat seat, Application application) implements Operation {
        @Override
        public String label() {
            return words(seat).say("return.open");
        }

        @Override
        public void start(Shell shell, Consumer<String> done) {
            Words names = Names.words(seat.locale());
            var why = FieldDefinition.of(
                            "return.why", new FieldKind.Choice<>(ReturnReason.VALUES, one -> Names.of(names, one)))
                    .must();
            var form = new FormModel(List.of(why), words(seat));
            form.load(Map.of(why.key(), ReturnReason.LEFT), Set.of());
            var work = Work.of(shell.getDisplay());
            work.background().execute(() -> {
                try {
                    String number = seat.ledger()
                            .open(seat.session(), Credential.class, application.getCredential())
                            .getNumber();
                    work.ui().execute(() -> open(shell, work, number, form, why, done));
                } catch (Refusal gone) {
                    work.ui().execute(() -> done.accept(gone.sentence(seat.locale())));
                }
            });
        }

        private void open(
                Shell shell,
                Work work,
                String number,
                FormModel form,
                FieldDefinition<ReturnReason> why,
                Consumer<String> done) {
            if (shell.isDisposed()) {
                return;
            }
            ActDialog.open(
                    shell,
                    words(seat).say("return.title", number),
                    words(seat).say("return.do"),
                    false,
                    new ActModel(
                            ErrandDesk.of(seat, IssuanceActs.RETURN, number),
                            work,
                            form,
                            Names.words(seat.locale()),
                            () -> Submission.of(
                                    IssuanceActs.RETURN,
                                    new IssuanceActs.Return(
                                            number,
                                            form.value(why).orElse(ReturnReason.OTHER),
                                            null,
                                            application.getNumber()))),
                    receipt -> done.accept(words(seat).say("return.said", number)));
        }
    }

    private record Close(Seat seat, Application application, boolean rejects) implements Operation {
        @Override
        public String label() {
            return words(seat).say(rejects ? "reject" : "withdraw");
        }

        @Override
        public boolean grave() {
            return true;
        }

        @Override
        public void start(Shell shell, Consumer<String> done) {
            var reason = FieldDefinition.of("reason", new FieldKind.Lines(LONGEST_REASON, 2))
                    .must();
            var form = new FormModel(List.of(reason), words(seat));
            var model = new ActModel(
                    ErrandDesk.of(seat, IssuanceActs.CLOSE, application.getNumber()),
                    Work.of(shell.getDisplay()),
                    form,
                    Names.words(seat.locale()),
                    () -> Submission.of(
                            IssuanceActs.CLOSE,
                            new IssuanceActs.Close(
                                    List.of(application.getId()),
                                    rejects,
                                    form.value(reason).orElse(""))));
            String verb = words(seat).say(rejects ? "reject.do" : "withdraw.do");
            String name = label().replace("…", "");
            ActDialog.open(
                    shell,
                    words(seat).say("close.title", name, application.getNumber()),
                    verb,
                    true,
                    model,
                    receipt -> done.accept(
                            receipt.number() == 0
                                    ? words(seat)
                                            .say(
                                                    "confirm.waits",
                                                    receipt.request().orElse(""))
                                    : words(seat).say("close.said", application.getNumber(), name)));
        }
    }
}
