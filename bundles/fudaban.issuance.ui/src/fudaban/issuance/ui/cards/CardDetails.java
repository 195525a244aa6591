// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.cards;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__EXPIRES_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_KANA;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__ISSUED_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__KIND;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__PERSON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__REASON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UID;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.issuance.Issuance;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Attachment;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A card in the detail area: what is known of it, whose it is, and what may become of it now. */
@Component
public final class CardDetails implements DetailSource {
    private static final List<EAttribute> FACTS = List.of(
            CREDENTIAL__HOLDER_NAME,
            CREDENTIAL__HOLDER_KANA,
            CREDENTIAL__UNIT_NAME,
            CREDENTIAL__EXPIRES_ON,
            CREDENTIAL__ISSUED_ON,
            CREDENTIAL__UID,
            CREDENTIAL__REASON);

    @Override
    public EClass type() {
        return CREDENTIAL;
    }

    @Override
    public Words words(Locale locale) {
        return Names.words(locale);
    }

    @Override
    public Detail read(Seat seat, String id) throws Refusal {
        var names = Names.words(seat.locale());
        // Opening leaves the access entry; the row knows what is masked.
        seat.ledger().open(seat.session(), Credential.class, id);
        Row row = row(seat, Query.of(Credential.class), id).orElseThrow(() -> Issuance.refusal("card.unknown", id));
        var state = (CredentialState) row.get(CREDENTIAL__STATE);
        List<Detail.Fact> facts = new ArrayList<>();
        for (EAttribute feature : FACTS) {
            Object value = row.get(feature);
            String text = value instanceof java.time.LocalDate ? Names.day(names, value) : row.text(feature);
            if (!text.isEmpty()) {
                facts.add(new Detail.Fact(names.say("Credential." + feature.getName()), text));
            }
        }
        Optional<Row> holder = row.text(CREDENTIAL__PERSON).isEmpty()
                ? Optional.empty()
                : row(seat, Query.of(Person.class), row.text(CREDENTIAL__PERSON));
        return new Detail(
                Names.of(names, row.get(CREDENTIAL__KIND)),
                row.text(CREDENTIAL__NUMBER),
                Names.of(names, state),
                state == null ? Tone.PLAIN : Names.tone(state),
                photo(seat, holder),
                List.of(),
                facts,
                holder.map(person -> List.of(new Detail.Link(
                                Words.of(CardDetails.class, seat.locale()).say("holder"),
                                person.text(Literals.PERSON__DISPLAY_NAME),
                                new Subject(Literals.PERSON, person.id()))))
                        .orElse(List.of()),
                CardOperations.of(seat, row));
    }

    private static Optional<byte[]> photo(Seat seat, Optional<Row> holder) throws Refusal {
        String photo = holder.map(person -> person.values().get(Literals.PERSON__PHOTO))
                .map(Object::toString)
                .orElse("");
        return photo.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(seat.ledger()
                        .open(seat.session(), Attachment.class, photo)
                        .getContent());
    }

    private static Optional<Row> row(Seat seat, Query<?> all, String id) throws Refusal {
        return seat.ledger().list(seat.session(), all.where(Literals.RECORD__ID, id)).rows().stream()
                .findFirst();
    }
}
