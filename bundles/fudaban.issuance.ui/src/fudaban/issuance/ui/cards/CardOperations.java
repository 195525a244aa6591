// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.cards;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__KIND;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;

import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.Lifecycle;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Submission;
import fudaban.ledger.act.ActType;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Shell;

/** What may be done with a card: only what the table of its life offers in its state, and only to whom the act is open. */
final class CardOperations {
    /** Makes an act's input from the card's number and the reason. */
    private record Step(String act, BiFunction<String, String, java.lang.Record> input, boolean grave) {}

    private static final Map<CardStep, Step> STEPS = new EnumMap<>(Map.of(
            CardStep.ACTIVATE,
            new Step(IssuanceActs.ACTIVATE, (number, reason) -> new IssuanceActs.Activate(number, true), false),
            CardStep.SUSPEND,
            new Step(IssuanceActs.SUSPEND, (number, reason) -> new IssuanceActs.Suspend(number, reason, null), false),
            CardStep.RELEASE,
            new Step(IssuanceActs.RELEASE, IssuanceActs.Release::new, false),
            CardStep.RETIRE,
            new Step(IssuanceActs.RETIRE, IssuanceActs.Retire::new, true)));

    private static final int LONGEST_REASON = 200;

    private CardOperations() {}

    static List<Operation> of(Seat seat, Row card) {
        if (!(card.get(CREDENTIAL__STATE) instanceof CredentialState state)
                || !(card.get(CREDENTIAL__KIND) instanceof CredentialKind kind)) {
            return List.of();
        }
        Set<String> open = seat.ledger().acts().stream()
                .filter(act -> act.roles().contains(seat.session().role()))
                .map(ActType::name)
                .collect(Collectors.toSet());
        var offered = Lifecycle.offered(kind, state, false);
        List<Operation> operations = new ArrayList<>();
        STEPS.forEach((step, does) -> {
            if (offered.contains(step) && open.contains(does.act())) {
                operations.add(
                        new Doing(seat, card.text(CREDENTIAL__NUMBER), card.text(CREDENTIAL__HOLDER_NAME), step, does));
            }
        });
        return operations;
    }

    private record Doing(Seat seat, String number, String holder, CardStep step, Step does) implements Operation {
        private Words words() {
            return Words.of(CardOperations.class, seat.locale());
        }

        @Override
        public String label() {
            return words().say("step." + step.name() + ".open");
        }

        @Override
        public boolean grave() {
            return does.grave();
        }

        @Override
        public void start(Shell shell, Consumer<String> done) {
            var reason = FieldDefinition.of("reason", new FieldKind.Lines(LONGEST_REASON, 2))
                    .must()
                    .hint("reason.hint." + step.name());
            boolean asks = step != CardStep.ACTIVATE;
            var form = new FormModel(asks ? List.of(reason) : List.of(), words());
            var model = new ActModel(
                    ErrandDesk.of(seat, does.act(), number),
                    Work.of(shell.getDisplay()),
                    form,
                    Names.words(seat.locale()),
                    () -> Submission.of(
                            does.act(),
                            does.input().apply(number, asks ? form.value(reason).orElse("") : "")));
            String verb = words().say("step." + step.name());
            ActDialog.open(
                    shell,
                    words().say("step.title", verb, holder, number),
                    verb,
                    does.grave(),
                    model,
                    receipt -> done.accept(
                            receipt.number() == 0
                                    ? words().say(
                                                    "step.waits",
                                                    number,
                                                    verb,
                                                    receipt.request().orElse(""))
                                    : words().say("step.done", number, verb)));
        }
    }
}
