// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__BIRTH;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__CARD_KIND;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__CAUSE;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__DESTINATION;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__FORMER_FAMILY_NAME;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__KANA;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__KIND;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__REASON;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__SOURCE;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__SOURCE_PLACE;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__STAFF_NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__TITLE;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__UNIT_NAME;

import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.check.KeptSentence;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Defect;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.ReissueCause;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.model.Attachment;
import fudaban.model.ModelPackage.Literals;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An application in the detail area: photo, what is wrong with it, what it says, and its correction. */
@Component(service = DetailSource.class)
public final class ApplicationDetails implements DetailSource {
    private static final List<EAttribute> FACTS = List.of(
            APPLICATION__KIND,
            APPLICATION__CARD_KIND,
            APPLICATION__STAFF_NUMBER,
            APPLICATION__KANA,
            APPLICATION__FORMER_FAMILY_NAME,
            APPLICATION__BIRTH,
            APPLICATION__UNIT_NAME,
            APPLICATION__TITLE,
            APPLICATION__DESTINATION,
            APPLICATION__CAUSE,
            APPLICATION__REASON,
            APPLICATION__SOURCE,
            APPLICATION__SOURCE_PLACE);

    private static final List<EAttribute> COMPARED = List.of(
            IssuancePackage.Literals.APPLICATION__FAMILY_NAME,
            IssuancePackage.Literals.APPLICATION__GIVEN_NAME,
            IssuancePackage.Literals.APPLICATION__FAMILY_KANA,
            IssuancePackage.Literals.APPLICATION__GIVEN_KANA,
            IssuancePackage.Literals.APPLICATION__FAMILY_ROMAJI,
            IssuancePackage.Literals.APPLICATION__GIVEN_ROMAJI,
            APPLICATION__FORMER_FAMILY_NAME,
            APPLICATION__BIRTH,
            APPLICATION__UNIT_NAME,
            APPLICATION__TITLE,
            APPLICATION__CAUSE,
            APPLICATION__DESTINATION,
            APPLICATION__REASON);

    private final DeskStations stations;

    /** @param stations knows the fonts the checks ask */
    @Activate
    public ApplicationDetails(@Reference DeskStations stations) {
        this.stations = stations;
    }

    @Override
    public EClass type() {
        return APPLICATION;
    }

    @Override
    public Words words(Locale locale) {
        return Names.words(locale);
    }

    @Override
    public Detail read(Seat seat, String id) throws Refusal {
        var names = Names.words(seat.locale());
        Application application = seat.ledger().open(seat.session(), Application.class, id);
        List<Detail.Fact> facts = new ArrayList<>();
        for (EAttribute feature : FACTS) {
            String text = text(names, application.eGet(feature));
            if (!text.isEmpty()) {
                facts.add(new Detail.Fact(names.say("Application." + feature.getName()), text));
            }
        }
        if (application.getPhotos() > 0) {
            facts.add(new Detail.Fact(names.say("Application.photos"), Integer.toString(application.getPhotos())));
        }
        return new Detail(
                Words.of(ApplicationDetails.class, seat.locale()).say("kind", application.getNumber()),
                application.getDisplayName() == null ? Row.MASK : application.getDisplayName(),
                Names.of(names, application.getState()),
                Names.tone(application.getState()),
                photo(seat, application),
                notes(seat, application),
                facts,
                links(seat, application),
                ApplicationOperations.of(seat, application, stations));
    }

    private static List<Detail.Note> notes(Seat seat, Application application) throws Refusal {
        List<Detail.Note> notes = new ArrayList<>();
        if (application.getState() == ApplicationState.REPLACED) {
            notes.add(new Detail.Note(
                    Tone.PLAIN,
                    Words.of(ApplicationDetails.class, seat.locale()).say("replaced")));
        }
        if (application.getReplaces() != null) {
            notes.add(again(seat, application));
        }
        application.getDefects().stream()
                .filter(defect -> defect.getSentence() != null)
                .map(defect -> note(seat, defect))
                .forEach(notes::add);
        return notes;
    }

    /** 再提出: what it says otherwise than the first. */
    private static Detail.Note again(Seat seat, Application application) throws Refusal {
        var words = Words.of(ApplicationDetails.class, seat.locale());
        var names = Names.words(seat.locale());
        Application first = seat.ledger().open(seat.session(), Application.class, application.getReplaces());
        List<String> changes = new ArrayList<>();
        for (EAttribute feature : COMPARED) {
            String before = text(names, first.eGet(feature));
            String after = text(names, application.eGet(feature));
            if (!before.equals(after)) {
                changes.add(words.say("replaces.change", names.say("Application." + feature.getName()), before, after));
            }
        }
        if (!java.util.Objects.equals(first.getPhoto(), application.getPhoto())) {
            changes.add(words.say("import.photo"));
        }
        return new Detail.Note(
                Tone.NEUTRAL,
                changes.isEmpty()
                        ? words.say("replaces.same", first.getNumber())
                        : words.say("replaces", first.getNumber(), String.join(" ", changes)));
    }

    private static Detail.Note note(Seat seat, Defect defect) {
        return new Detail.Note(
                defect.isStops() ? Tone.BAD : Tone.CAUTION, KeptSentence.in(seat.locale(), defect.getSentence()));
    }

    private static String text(Words names, Object value) {
        return value == ReissueCause.NONE
                ? ""
                : value instanceof LocalDate
                        ? Names.day(names, value)
                        : value instanceof Enum<?> ? Names.of(names, value) : value == null ? "" : value.toString();
    }

    private static Optional<byte[]> photo(Seat seat, Application application) throws Refusal {
        return application.getPhoto() == null
                ? Optional.empty()
                : Optional.ofNullable(seat.ledger()
                        .open(seat.session(), Attachment.class, application.getPhoto())
                        .getContent());
    }

    private static List<Detail.Link> links(Seat seat, Application application) {
        var words = Words.of(ApplicationDetails.class, seat.locale());
        List<Detail.Link> links = new ArrayList<>();
        if (application.getCredential() != null) {
            links.add(new Detail.Link(
                    words.say("link.card"),
                    words.say("link.card.open"),
                    new Subject(Literals.CREDENTIAL, application.getCredential())));
        }
        return links;
    }
}
