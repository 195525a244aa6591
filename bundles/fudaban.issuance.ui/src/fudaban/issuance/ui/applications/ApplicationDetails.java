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
import fudaban.issuance.model.Defect;
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
        return new Detail(
                Words.of(ApplicationDetails.class, seat.locale()).say("kind", application.getNumber()),
                application.getDisplayName() == null ? Row.MASK : application.getDisplayName(),
                Names.of(names, application.getState()),
                Names.tone(application.getState()),
                photo(seat, application),
                application.getDefects().stream()
                        .filter(defect -> defect.getSentence() != null)
                        .map(defect -> note(seat, defect))
                        .toList(),
                facts,
                links(seat, application),
                ApplicationOperations.of(seat, application, stations));
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
