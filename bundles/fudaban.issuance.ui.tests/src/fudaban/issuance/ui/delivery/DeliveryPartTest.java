// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.delivery.model.DeliveryPackage.Literals;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.ui.table.LineSource;
import fudaban.ui.table.RecordSource;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;

/** 交付・郵送 on a screen: what waits by destination, parcels with the late ones marked; and the lines that are sorted here. */
class DeliveryPartTest {
    private static Row card(String id, String number) {
        return QuietDesk.row(
                id,
                Map.of(
                        ModelPackage.Literals.CREDENTIAL__NUMBER,
                        number,
                        ModelPackage.Literals.CREDENTIAL__STATE,
                        CredentialState.ISSUED,
                        ModelPackage.Literals.CREDENTIAL__KIND,
                        CredentialKind.STAFF_CARD));
    }

    private static QuietDesk desk() {
        var application = IssuancePackage.Literals.APPLICATION__CREDENTIAL;
        var destination = IssuancePackage.Literals.APPLICATION__DESTINATION;
        return new QuietDesk()
                .holds(Credential.class, card("c1", "A0000001"), card("c2", "A0000002"))
                .holds(Application.class, QuietDesk.row("a", Map.of(application, "c2", destination, "防大")))
                .holds(
                        Parcel.class,
                        QuietDesk.row(
                                "p",
                                Map.<EAttribute, Object>of(
                                        Literals.PARCEL__NUMBER,
                                        "P26-00001-3",
                                        Literals.PARCEL__STATE,
                                        ParcelState.POSTED,
                                        Literals.PARCEL__DESTINATION,
                                        "防衛大学校",
                                        Literals.PARCEL__SIZE,
                                        3,
                                        Literals.PARCEL__DUE,
                                        LocalDate.of(2026, 3, 20))));
    }

    private static DeliveryPart open(Screen screen, QuietDesk desk) {
        var part = new DeliveryPart();
        part.create(
                screen.shell(),
                desk.ledger(),
                desk.session(),
                desk.work(),
                desk.jobs(),
                desk.printing(),
                desk.guide(),
                new DeskStations(FontStack::shipped, new DeskPrinters(List.of())),
                List.of());
        screen.open();
        return part;
    }

    @Test
    void everythingHasItsNameInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var part = open(screen, desk());
                screen.assertNamed();
                part.about("view=POST");
                screen.settle();
                screen.assertNamed();
                part.about("view=UNRETURNED");
                screen.settle();
                screen.assertNamed();
            }
        }
    }

    @Test
    void linesAreSortedNarrowedAndGroupedHere() throws Exception {
        var source = new LineSource(
                RecordSource.of(desk().ledger(), desk().session()),
                List.of(ModelPackage.Literals.CREDENTIAL__UNIT_NAME));
        EAttribute age = Literals.DELIVERY_LINE__AGE;
        EAttribute unit = ModelPackage.Literals.CREDENTIAL__UNIT_NAME;
        source.show(List.of(
                QuietDesk.row("1", Map.of(age, 9, unit, "総務課")),
                QuietDesk.row("2", Map.of(age, 100, unit, "会計課")),
                QuietDesk.row("3", Map.of(age, 20, unit, "会計課"))));
        var all = Query.of(Credential.class);
        assertEquals(
                List.of("2", "3", "1"),
                source.page(all.orderBy(age, true)).rows().stream().map(Row::id).toList());
        assertEquals(2, source.count(all.where(unit, "会計課")).number());
        assertEquals(1, source.count(all.where(age, Query.Operator.FROM, 21)).number());
        assertEquals(1, source.count(all.matching("総務")).number());
        assertEquals("会計課", source.groups(all, unit).getFirst().value());
        assertTrue(source.page(all.where(unit, Query.Operator.EMPTY)).rows().isEmpty());
    }

    @Test
    void theModelTellsCounterFromPost() {
        var desk = desk();
        var model = new DeliveryModel(desk.seat(Locale.JAPAN), desk.work(), Runnable::run);
        model.refresh();
        assertEquals(1, model.count(DeliveryModel.View.COUNTER));
        assertEquals(1, model.count(DeliveryModel.View.POST));
        model.view(DeliveryModel.View.POST);
        assertEquals("p", model.carriers().getFirst().id());
        model.choose("p");
        assertEquals(DeliveryModel.Lines.CARRIED, model.table());
    }
}
