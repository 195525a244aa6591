// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ReissueCause;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.model.CredentialKind;
import fudaban.office.names.Kana;
import fudaban.office.names.Romaji;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldDefinition.Width;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.Finding;
import fudaban.ui.form.FormModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The fields of an application typed at the desk, and what is checked while it is typed. What only the register knows is checked when it is saved. */
final class EntryForm {
    private static final int NAME = 20;
    private static final int LINE = 60;
    private static final int LONG = 200;

    private final FieldDefinition<ApplicationKind> kind;
    private final FieldDefinition<CredentialKind> card;
    private final FieldDefinition<ReissueCause> cause;
    private final Map<ApplicationField, FieldDefinition<?>> fields = new EnumMap<>(ApplicationField.class);
    private final FormModel model;
    private final Words words;
    private final Romaji romaji = new Romaji();
    private final ApplicationColumns columns;

    EntryForm(Seat seat) {
        words = Words.of(EntryForm.class, seat.locale());
        Words names = Names.words(seat.locale());
        try {
            columns = seat.ledger().profile(ApplicationColumns.class, seat.today());
        } catch (Refusal none) {
            throw new IllegalStateException(none);
        }
        kind = FieldDefinition.of(
                        "Application.kind",
                        new FieldKind.Choice<>(List.of(ApplicationKind.values()), one -> Names.of(names, one)))
                .must();
        card = FieldDefinition.of(
                        "Application.cardKind",
                        new FieldKind.Choice<>(List.of(CredentialKind.values()), one -> Names.of(names, one)))
                .must()
                .nextTo();
        cause = FieldDefinition.of(
                "Application.cause",
                new FieldKind.Choice<>(
                        List.of(ReissueCause.LOST, ReissueCause.DAMAGED, ReissueCause.RECORD_DAMAGED),
                        one -> Names.of(names, one)));
        put(ApplicationField.STAFF_NUMBER, line("staffNumber", 16).must().wide(Width.MEDIUM));
        put(ApplicationField.KIND, kind);
        put(ApplicationField.CARD_KIND, card);
        put(ApplicationField.CAUSE, cause);
        put(ApplicationField.FAMILY_NAME, name("familyName").must());
        put(ApplicationField.GIVEN_NAME, name("givenName").must().nextTo());
        put(ApplicationField.FAMILY_KANA, kana("familyKana"));
        put(ApplicationField.GIVEN_KANA, kana("givenKana").nextTo());
        put(ApplicationField.FAMILY_ROMAJI, latin("familyRomaji"));
        put(ApplicationField.GIVEN_ROMAJI, latin("givenRomaji").nextTo());
        put(ApplicationField.FORMER_FAMILY_NAME, name("formerFamilyName"));
        put(
                ApplicationField.BIRTH,
                FieldDefinition.of("Application.birth", new FieldKind.Day()).nextTo());
        put(ApplicationField.UNIT, line("unitName", LINE));
        put(ApplicationField.TITLE, line("title", LINE).wide(Width.MEDIUM));
        put(
                ApplicationField.DESTINATION,
                line("destination", LINE).wide(Width.MEDIUM).nextTo());
        put(
                ApplicationField.REASON,
                FieldDefinition.of("Application.reason", new FieldKind.Line(LONG))
                        .wide(Width.MEDIUM)
                        .nextTo());
        // The order of the keys of the map is that of the enumeration; on screen the number that finds the person comes
        // first.
        model = new FormModel(
                List.of(
                        fields.get(ApplicationField.STAFF_NUMBER),
                        kind,
                        card,
                        cause,
                        fields.get(ApplicationField.REASON),
                        fields.get(ApplicationField.FAMILY_NAME),
                        fields.get(ApplicationField.GIVEN_NAME),
                        fields.get(ApplicationField.FAMILY_KANA),
                        fields.get(ApplicationField.GIVEN_KANA),
                        fields.get(ApplicationField.FAMILY_ROMAJI),
                        fields.get(ApplicationField.GIVEN_ROMAJI),
                        fields.get(ApplicationField.FORMER_FAMILY_NAME),
                        fields.get(ApplicationField.BIRTH),
                        fields.get(ApplicationField.UNIT),
                        fields.get(ApplicationField.TITLE),
                        fields.get(ApplicationField.DESTINATION)),
                words);
        model.rule(form -> needed());
        model.rule(form -> spelling());
        load(ApplicationKind.NEW, CredentialKind.STAFF_CARD);
    }

    private void put(ApplicationField field, FieldDefinition<?> definition) {
        fields.put(field, definition);
    }

    private static FieldDefinition<String> line(String feature, int longest) {
        return FieldDefinition.of("Application." + feature, new FieldKind.Line(longest));
    }

    private static FieldDefinition<String> name(String feature) {
        return FieldDefinition.of("Application." + feature, new FieldKind.Name(NAME));
    }

    private static FieldDefinition<String> kana(String feature) {
        return FieldDefinition.of("Application." + feature, new FieldKind.Katakana(LINE));
    }

    private static FieldDefinition<String> latin(String feature) {
        return line(feature, LINE).wide(Width.MEDIUM);
    }

    FormModel model() {
        return model;
    }

    /** The field on screen. */
    FieldDefinition<?> field(ApplicationField which) {
        return fields.get(which);
    }

    ApplicationKind kind() {
        return model.value(kind).orElse(ApplicationKind.NEW);
    }

    /** What stands in a field, without blanks around it; a day as ISO 8601; empty while it is not understood. */
    String text(ApplicationField which) {
        return model.value(fields.get(which)).map(Object::toString).orElse("").strip();
    }

    private void load(ApplicationKind first, CredentialKind made) {
        Map<String, Object> values = new HashMap<>();
        values.put(kind.key(), first);
        values.put(card.key(), made);
        model.load(values, Set.of());
    }

    /** Empty for the next one of the same kind. */
    void next() {
        load(kind(), model.value(card).orElse(CredentialKind.STAFF_CARD));
    }

    /** Puts in what is known, where nothing stands yet. */
    void prefill(Map<ApplicationField, String> known) {
        known.forEach((which, value) -> {
            FieldDefinition<?> field = fields.get(which);
            if (field != null && text(which).isEmpty()) {
                model.apply(field, new Finding.Fix("", value));
            }
        });
    }

    /** What is handed in: texts as they stand, kinds as the office writes them. */
    Map<ApplicationField, String> values() {
        Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
        for (ApplicationField which : fields.keySet()) {
            String text = text(which);
            if (!text.isEmpty()) {
                values.put(which, text);
            }
        }
        values.put(ApplicationField.KIND, columns.word(kind()));
        values.put(ApplicationField.CARD_KIND, columns.word(model.value(card).orElse(CredentialKind.STAFF_CARD)));
        model.value(cause)
                .ifPresent(one -> values.put(ApplicationField.CAUSE, Names.of(Names.words(Locale.JAPAN), one)));
        return values;
    }

    private Map<String, Finding> needed() {
        Map<String, Finding> found = new HashMap<>();
        boolean causes = model.value(cause).isPresent();
        if (kind() == ApplicationKind.REISSUE && !causes) {
            found.put(cause.key(), Finding.wrong(words.say("entry.cause")));
        } else if (kind() != ApplicationKind.REISSUE && causes) {
            found.put(cause.key(), Finding.caution(words.say("entry.cause.other")));
        }
        boolean explains = kind() == ApplicationKind.REISSUE || kind() == ApplicationKind.CHANGE;
        if (explains && text(ApplicationField.REASON).isEmpty()) {
            found.put(fields.get(ApplicationField.REASON).key(), Finding.wrong(words.say("entry.reason")));
        }
        if (kind() != ApplicationKind.RETURN) {
            for (ApplicationField which : List.of(
                    ApplicationField.FAMILY_KANA,
                    ApplicationField.GIVEN_KANA,
                    ApplicationField.BIRTH,
                    ApplicationField.UNIT)) {
                if (text(which).isEmpty()) {
                    found.put(fields.get(which).key(), Finding.wrong(words.say("entry.needed")));
                }
            }
        }
        return found;
    }

    /** Latin letters against the reading; an empty one is offered. */
    private Map<String, Finding> spelling() {
        Map<String, Finding> found = new HashMap<>();
        spelling(ApplicationField.FAMILY_KANA, ApplicationField.FAMILY_ROMAJI, found);
        spelling(ApplicationField.GIVEN_KANA, ApplicationField.GIVEN_ROMAJI, found);
        return found;
    }

    private void spelling(ApplicationField kana, ApplicationField latin, Map<String, Finding> found) {
        String reading = text(kana);
        String written = text(latin).toUpperCase(Locale.ROOT);
        if (reading.isEmpty() || !Kana.isReading(reading)) {
            return;
        }
        var proposal = romaji.propose(reading);
        boolean known = proposal.romaji().equals(written)
                || proposal.alternatives().stream()
                        .anyMatch(other -> other.romaji().equals(written));
        if (!known) {
            found.put(
                    fields.get(latin).key(),
                    Finding.caution(words.say(written.isEmpty() ? "entry.romaji.empty" : "entry.romaji.other"))
                            .offering(words.say("entry.romaji.fix", proposal.romaji()), proposal.romaji()));
        }
    }
}
