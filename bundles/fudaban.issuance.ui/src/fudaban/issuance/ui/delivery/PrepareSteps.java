// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DESTINATION;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__DESTINATION;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__PERSON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.issuance.delivery.Coordinators;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;

/** Puts cards that wait on a 受領書 or into a parcel. */
final class PrepareSteps {
    private static final int LONGEST = 40;
    private static final FieldDefinition<LocalDate> FROM =
            FieldDefinition.of("field.from", new FieldKind.Day()).hint("field.from.hint");
    private static final FieldDefinition<String> PROXY =
            FieldDefinition.of("field.proxy", new FieldKind.Line(LONGEST)).must();

    private final Seat seat;
    private final Work work;
    private final Words words;

    PrepareSteps(Seat seat, Work work) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(PrepareSteps.class, seat.locale());
    }

    /**
     * A sheet for some cards, each signed by its holder.
     *
     * @param done is told the id of the sheet
     */
    void sheet(Shell shell, List<Row> cards, Consumer<String> done) {
        var form = new FormModel(List.of(FROM), words);
        open(
                shell,
                words.say("prepare.sheet", cards.size()),
                form,
                DeliveryActs.PREPARE_HANDOVER,
                () -> new DeliveryActs.PrepareHandover(
                        numbers(cards),
                        false,
                        unit(cards),
                        null,
                        null,
                        form.value(FROM).orElse(null)),
                cards.size(),
                done);
    }

    /** The same where one person takes all of them: the 取りまとめ担当者 of the unit unless another is named. */
    void proxy(Shell shell, List<Row> cards, Consumer<String> done) {
        work.background().execute(() -> {
            Optional<Coordinators.Coordinator> known = Coordinators.of(
                    seat.ledger(), seat.session(), cards.getFirst().text(CREDENTIAL__PERSON));
            work.ui().execute(() -> {
                if (!shell.isDisposed()) {
                    proxy(shell, cards, known, done);
                }
            });
        });
    }

    private void proxy(Shell shell, List<Row> cards, Optional<Coordinators.Coordinator> known, Consumer<String> done) {
        var form = new FormModel(List.of(PROXY, FROM), words);
        Map<String, Object> filled = new LinkedHashMap<>();
        known.ifPresent(one -> filled.put(PROXY.key(), one.name()));
        form.load(filled, Set.of());
        open(
                shell,
                words.say("prepare.proxy", cards.size()),
                form,
                DeliveryActs.PREPARE_HANDOVER,
                () -> {
                    String name = form.value(PROXY).orElse("");
                    String person = known.filter(one -> one.name().equals(name))
                            .map(Coordinators.Coordinator::person)
                            .orElse(null);
                    return new DeliveryActs.PrepareHandover(
                            numbers(cards),
                            true,
                            unit(cards),
                            name,
                            person,
                            form.value(FROM).orElse(null));
                },
                cards.size(),
                done);
    }

    /** A parcel, or more cards for the one that is 準備中 for the destination. */
    void parcel(Shell shell, List<Row> cards, List<Row> parcels, Consumer<String> done) {
        String destination = cards.getFirst().text(DELIVERY_LINE__DESTINATION);
        Optional<Row> open = parcels.stream()
                .filter(row -> row.get(PARCEL__STATE) == ParcelState.PREPARING
                        && row.text(PARCEL__DESTINATION).equals(destination))
                .findFirst();
        if (open.isPresent()) {
            String number = open.get().text(PARCEL__NUMBER);
            open(
                    shell,
                    words.say("prepare.add", number, destination, cards.size()),
                    new FormModel(List.of(), words),
                    DeliveryActs.ADD_TO_PARCEL,
                    () -> new DeliveryActs.AddToParcel(number, numbers(cards)),
                    cards.size(),
                    ignored -> done.accept(open.get().id()));
            return;
        }
        var form = new FormModel(List.of(FROM), words);
        open(
                shell,
                words.say("prepare.parcel", destination, cards.size()),
                form,
                DeliveryActs.OPEN_PARCEL,
                () -> new DeliveryActs.OpenParcel(
                        destination, numbers(cards), form.value(FROM).orElse(null)),
                cards.size(),
                done);
    }

    private void open(
            Shell shell,
            String title,
            FormModel form,
            String act,
            java.util.function.Supplier<java.lang.Record> input,
            int count,
            Consumer<String> done) {
        String about = Words.of(PrepareSteps.class, java.util.Locale.JAPAN).say("prepare.about", count);
        var model = new ActModel(
                ErrandDesk.of(seat, act, about),
                work,
                form,
                Names.words(seat.locale()),
                () -> Submission.of(act, input.get()));
        ActDialog.open(
                shell,
                title,
                words.say("prepare"),
                false,
                model,
                receipt -> done.accept(
                        receipt.records().isEmpty() ? "" : receipt.records().getFirst()));
    }

    private static List<String> numbers(List<Row> cards) {
        return cards.stream().map(card -> card.text(CREDENTIAL__NUMBER)).toList();
    }

    /** The unit where all are of one. */
    private static String unit(List<Row> cards) {
        List<String> units = cards.stream()
                .map(card -> card.text(CREDENTIAL__UNIT_NAME))
                .distinct()
                .toList();
        return units.size() == 1 && !units.getFirst().isEmpty() ? units.getFirst() : null;
    }
}
