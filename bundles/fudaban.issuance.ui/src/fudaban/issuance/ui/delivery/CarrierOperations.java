// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__STATE;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.DeliveryProfile;
import fudaban.issuance.delivery.ParcelLife;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.issuance.profile.EvidenceRules;
import fudaban.issuance.ui.evidence.EvidenceOperation;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Submission;
import fudaban.ledger.act.ActType;
import fudaban.ledger.query.Row;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Shell;

/** What may be done with a sheet or parcel: only what its state offers, and only to whom the act is open. */
final class CarrierOperations {
    private static final int LONGEST = 200;
    private static final int SHORT = 40;

    private static final FieldDefinition<LocalDate> ON =
            FieldDefinition.of("field.on", new FieldKind.Day()).must();
    private static final FieldDefinition<String> BY =
            FieldDefinition.of("field.by", new FieldKind.Line(SHORT)).hint("field.by.hint");
    private static final FieldDefinition<String> ABSENT = FieldDefinition.of(
                    "field.absent", new FieldKind.Lines(LONGEST * 2, 2))
            .hint("field.absent.hint");
    private static final FieldDefinition<String> BAG =
            FieldDefinition.of("field.bag", new FieldKind.Line(SHORT)).must();
    private static final FieldDefinition<String> TRACKING =
            FieldDefinition.of("field.tracking", new FieldKind.Line(SHORT)).hint("field.tracking.hint");
    private static final FieldDefinition<String> REASON =
            FieldDefinition.of("field.reason", new FieldKind.Lines(LONGEST, 2)).must();
    private static final FieldDefinition<Boolean> SUSPEND = FieldDefinition.of("field.suspend", new FieldKind.Check());

    private CarrierOperations() {}

    /**
     * A step with its form.
     *
     * @param name of the step, in the words of this package {@code step.NAME}
     * @param grave whether it takes much back
     */
    private record Step(
            String name,
            String act,
            boolean grave,
            List<FieldDefinition<?>> fields,
            Map<String, Object> filled,
            Function<FormModel, java.lang.Record> input) {}

    /** What may be done now with a sheet or parcel, the usual step first. */
    static List<Operation> of(Seat seat, Row carrier) {
        List<Step> steps = DeliveryModel.parcel(carrier) ? parcel(seat, carrier) : handover(seat, carrier);
        Set<String> open = seat.ledger().acts().stream()
                .filter(act -> act.roles().contains(seat.session().role()))
                .map(ActType::name)
                .collect(Collectors.toSet());
        String number = carrier.text(DeliveryModel.parcel(carrier) ? PARCEL__NUMBER : HANDOVER__NUMBER);
        List<Operation> operations = new ArrayList<>();
        steps.stream()
                .filter(step -> open.contains(step.act()))
                .forEach(step -> operations.add(new Doing(seat, number, step)));
        operations.addAll(EvidenceOperation.of(
                seat, DeliveryModel.parcel(carrier) ? EvidenceRules.Step.SEAL : EvidenceRules.Step.HANDOVER, number));
        return operations;
    }

    private static List<Step> handover(Seat seat, Row sheet) {
        String number = sheet.text(HANDOVER__NUMBER);
        if (sheet.get(HANDOVER__STATE) != HandoverState.OPEN) {
            return List.of();
        }
        return List.of(
                new Step(
                        "RECORD",
                        DeliveryActs.RECORD_HANDOVER,
                        false,
                        List.of(ON, BY, ABSENT),
                        Map.of(ON.key(), seat.today()),
                        form -> new DeliveryActs.RecordHandover(
                                number, day(form, seat), form.value(BY).orElse(null), numbers(form))),
                new Step(
                        "CANCEL_SHEET",
                        DeliveryActs.CANCEL_HANDOVER,
                        true,
                        List.of(REASON),
                        Map.of(),
                        form -> new DeliveryActs.CancelHandover(number, reason(form))));
    }

    private static List<Step> parcel(Seat seat, Row parcel) {
        List<Step> steps = new ArrayList<>();
        for (ParcelStep step : ParcelLife.offered((ParcelState) parcel.get(PARCEL__STATE))) {
            Step one = step(seat, parcel.text(PARCEL__NUMBER), step);
            if (one != null) {
                steps.add(one);
            }
        }
        return steps;
    }

    /** Cards are put in and taken out in the list; the receipt is asked for by a letter of its own. */
    private static Step step(Seat seat, String number, ParcelStep step) {
        Map<String, Object> today = Map.of(ON.key(), seat.today());
        List<FieldDefinition<?>> why = List.of(REASON);
        return switch (step) {
            case ADD, TAKE_OUT, REMIND -> null;
            case SEAL ->
                new Step(
                        step.name(),
                        DeliveryActs.SEAL_PARCEL,
                        false,
                        List.of(BAG, ON),
                        today,
                        form -> new DeliveryActs.SealParcel(
                                number, form.value(BAG).orElse(""), day(form, seat)));
            case SEND -> {
                List<String> methods =
                        DeliveryProfile.of(seat.ledger(), seat.today()).methods();
                var method = FieldDefinition.of("field.method", new FieldKind.Choice<>(methods, Function.identity()))
                        .must();
                Map<String, Object> filled = new LinkedHashMap<>(today);
                filled.put(method.key(), methods.getFirst());
                yield new Step(
                        step.name(),
                        DeliveryActs.SEND_PARCEL,
                        false,
                        List.of(TRACKING, method, ON),
                        filled,
                        form -> new DeliveryActs.SendParcel(
                                number,
                                form.value(TRACKING).orElse(null),
                                form.value(method).orElse(methods.getFirst()),
                                day(form, seat)));
            }
            case RECEIVE ->
                new Step(
                        step.name(),
                        DeliveryActs.RECEIVE_PARCEL,
                        false,
                        List.of(ON, BY, ABSENT),
                        today,
                        form -> new DeliveryActs.ReceiveParcel(
                                number, day(form, seat), form.value(BY).orElse(null), numbers(form)));
            case MISS ->
                new Step(
                        step.name(),
                        DeliveryActs.MISS_PARCEL,
                        true,
                        List.of(REASON, SUSPEND),
                        Map.of(SUSPEND.key(), Boolean.TRUE),
                        form -> new DeliveryActs.MissParcel(
                                number, reason(form), form.value(SUSPEND).orElse(false)));
            case UNSEAL ->
                new Step(
                        step.name(),
                        DeliveryActs.UNSEAL_PARCEL,
                        false,
                        why,
                        Map.of(),
                        form -> new DeliveryActs.UnsealParcel(number, reason(form)));
            case TAKE_BACK ->
                new Step(
                        step.name(),
                        DeliveryActs.TAKE_BACK_PARCEL,
                        false,
                        why,
                        Map.of(),
                        form -> new DeliveryActs.TakeBackParcel(number, reason(form)));
            case CANCEL ->
                new Step(
                        step.name(),
                        DeliveryActs.CANCEL_PARCEL,
                        true,
                        why,
                        Map.of(),
                        form -> new DeliveryActs.CancelParcel(number, reason(form)));
        };
    }

    private static LocalDate day(FormModel form, Seat seat) {
        return form.value(ON).orElse(seat.today());
    }

    private static String reason(FormModel form) {
        return form.value(REASON).orElse("");
    }

    private static List<String> numbers(FormModel form) {
        return Arrays.stream(form.value(ABSENT).orElse("").split("[\\s,、，]+"))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private record Doing(Seat seat, String number, Step step) implements Operation {
        private Words words() {
            return Words.of(CarrierOperations.class, seat.locale());
        }

        @Override
        public String label() {
            return words().say("step." + step.name() + ".open");
        }

        @Override
        public boolean grave() {
            return step.grave();
        }

        @Override
        public void start(Shell shell, Consumer<String> done) {
            var form = new FormModel(step.fields(), words());
            form.load(step.filled(), Set.of());
            var model = new ActModel(
                    ErrandDesk.of(seat, step.act(), number),
                    Work.of(shell.getDisplay()),
                    form,
                    Names.words(seat.locale()),
                    () -> Submission.of(step.act(), step.input().apply(form)));
            String verb = words().say("step." + step.name());
            ActDialog.open(
                    shell,
                    words().say("step.title", verb, number),
                    verb,
                    step.grave(),
                    model,
                    receipt -> done.accept(
                            receipt.waits()
                                    ? words().say(
                                                    "step.waits",
                                                    number,
                                                    verb,
                                                    receipt.request().orElse(""))
                                    : words().say("step.done", number, verb)));
        }
    }
}
