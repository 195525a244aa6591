// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.desk;

import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__DISPLAY_NAME;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__KANA;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__PHOTO;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__STATE;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__UNIT_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.ui.shell.FindSource;
import fudaban.ui.shell.Hit;
import fudaban.ui.shell.Hit.Kind;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Finds cards by part of their number, holder or unit, and applications likewise. */
@Component
public final class IssuanceFind implements FindSource {
    /** Fewer characters begin too many numbers. */
    private static final int NUMBER_LENGTH = 3;

    @Override
    public List<Hit> find(Seat seat, String text, int limit) throws Refusal {
        var names = Names.words(seat.locale());
        Map<String, Row> cards = new LinkedHashMap<>();
        if (text.length() >= NUMBER_LENGTH && text.chars().allMatch(c -> c < 128)) {
            list(
                            seat,
                            Query.of(Credential.class)
                                    .where(CREDENTIAL__NUMBER, Query.Operator.BEGINS, text.toUpperCase(Locale.ROOT))
                                    .limit(limit))
                    .forEach(row -> cards.put(row.id(), row));
        }
        list(seat, Query.of(Credential.class).matching(text).limit(limit)).forEach(row -> cards.put(row.id(), row));
        List<Hit> hits = new ArrayList<>();
        cards.values().stream().limit(limit).forEach(row -> hits.add(card(names, row)));
        for (Row row : list(seat, Query.of(Application.class).matching(text).limit(limit))) {
            hits.add(application(names, row));
        }
        return hits;
    }

    private static List<Row> list(Seat seat, Query<?> query) throws Refusal {
        return seat.ledger().list(seat.session(), query).rows();
    }

    private static Hit card(Words names, Row row) {
        var state = (CredentialState) row.get(CREDENTIAL__STATE);
        return new Hit(
                Kind.CARD,
                "id-badge-2",
                row.text(CREDENTIAL__NUMBER),
                join(row.text(CREDENTIAL__HOLDER_NAME), row.text(CREDENTIAL__UNIT_NAME)),
                Names.of(names, state),
                state == null ? Tone.PLAIN : Names.tone(state),
                Optional.empty(),
                Optional.of(new Subject(CREDENTIAL, row.id())),
                Optional.of(new Place(Places.CARDS, "number=" + row.text(CREDENTIAL__NUMBER))));
    }

    private static Hit application(Words names, Row row) {
        var state = (ApplicationState) row.get(APPLICATION__STATE);
        String photo = row.text(APPLICATION__PHOTO);
        return new Hit(
                Kind.APPLICATION,
                "file-text",
                row.text(APPLICATION__DISPLAY_NAME),
                join(row.text(APPLICATION__NUMBER), row.text(APPLICATION__KANA), row.text(APPLICATION__UNIT_NAME)),
                Names.of(names, state),
                state == null ? Tone.PLAIN : Names.tone(state),
                photo.isEmpty() || row.masked().contains(APPLICATION__PHOTO) ? Optional.empty() : Optional.of(photo),
                Optional.of(new Subject(APPLICATION, row.id())),
                Optional.of(new Place(Places.APPLICATIONS, "")));
    }

    private static String join(String... parts) {
        return String.join(
                "　",
                List.of(parts).stream()
                        .filter(part -> !part.isEmpty())
                        // The wide blank parts them; within a name it is a narrow one.
                        .map(part -> part.replace('　', ' '))
                        .toList());
    }
}
