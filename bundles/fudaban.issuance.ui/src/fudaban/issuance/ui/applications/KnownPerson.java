// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.intake.PhotoSource;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Attachment;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Person;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the register knows of somebody who applies.
 *
 * @param name 氏名
 * @param values what an application says of a person
 * @param cards each card that is there, with its state, in words
 * @param photo the photo of the record
 */
record KnownPerson(String name, Map<ApplicationField, String> values, List<String> cards, Optional<PhotoSource> photo) {
    private static final Set<CredentialState> THERE =
            Set.of(CredentialState.ISSUED, CredentialState.ACTIVE, CredentialState.SUSPENDED);

    /** Whether there is a photo. */
    boolean photographed() {
        return photo.isPresent();
    }

    /** Who it is and which cards there are. */
    String sentence(Words words) {
        return cards.isEmpty()
                ? words.say("entry.known.none", name)
                : words.say("entry.known", name, String.join(words.say("entry.and"), cards));
    }

    /** The person of a staff number. Read in the background. */
    static Optional<KnownPerson> find(Seat seat, String number) throws Refusal {
        var rows = seat.ledger()
                .list(seat.session(), Query.of(Person.class).where(Literals.PERSON__STAFF_NUMBER, number))
                .rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Person person =
                seat.ledger().open(seat.session(), Person.class, rows.getFirst().id());
        List<String> cards = new ArrayList<>();
        var names = Names.words(seat.locale());
        var of = Query.of(Credential.class).where(Literals.CREDENTIAL__PERSON, person.getId());
        for (Row card : seat.ledger().list(seat.session(), of).rows()) {
            if (card.get(Literals.CREDENTIAL__STATE) instanceof CredentialState state && THERE.contains(state)) {
                cards.add(Names.of(names, card.get(Literals.CREDENTIAL__KIND)) + " "
                        + card.text(Literals.CREDENTIAL__NUMBER) + " " + Names.of(names, state));
            }
        }
        Optional<PhotoSource> photo = Optional.empty();
        if (person.getPhoto() != null) {
            byte[] content = seat.ledger()
                    .open(seat.session(), Attachment.class, person.getPhoto())
                    .getContent();
            photo = content == null ? Optional.empty() : Optional.of(new Kept(content));
        }
        return Optional.of(new KnownPerson(
                person.getDisplayName() == null ? number : person.getDisplayName(), values(person), cards, photo));
    }

    private static Map<ApplicationField, String> values(Person person) {
        Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
        values.put(ApplicationField.FAMILY_NAME, person.getFamilyName());
        values.put(ApplicationField.GIVEN_NAME, person.getGivenName());
        values.put(ApplicationField.FAMILY_KANA, person.getFamilyKana());
        values.put(ApplicationField.GIVEN_KANA, person.getGivenKana());
        values.put(ApplicationField.FAMILY_ROMAJI, person.getFamilyRomaji());
        values.put(ApplicationField.GIVEN_ROMAJI, person.getGivenRomaji());
        values.put(ApplicationField.FORMER_FAMILY_NAME, person.getFormerFamilyName());
        values.put(ApplicationField.UNIT, person.getUnitName());
        values.put(ApplicationField.TITLE, person.getTitle());
        values.put(
                ApplicationField.BIRTH,
                person.getBirth() == null ? null : person.getBirth().toString());
        values.values().removeIf(value -> value == null || value.isEmpty());
        return values;
    }

    private record Kept(byte[] read) implements PhotoSource {
        @Override
        public String name() {
            return "photo";
        }
    }
}
