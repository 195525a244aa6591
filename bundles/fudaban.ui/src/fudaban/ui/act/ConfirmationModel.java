// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.profile.ConfirmationProfile.Rule;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldDefinition.Width;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.Finding;
import fudaban.ui.form.FormModel;
import fudaban.ui.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How an act is confirmed, as its profile allows it; without widgets. */
public final class ConfirmationModel {
    /** The ways, by the names profiles give them. */
    public enum Way {
        NONE,
        APPROVER,
        PAPER,
        ORAL
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** The account that confirms in place. */
    public static final FieldDefinition<String> ACCOUNT = FieldDefinition.of(
                    "approver.account", new FieldKind.Line(100))
            .must()
            .wide(Width.MEDIUM);

    /** Who of the office gave the instruction. */
    static final FieldDefinition<String> INSTRUCTOR =
            FieldDefinition.of("oral.by", new FieldKind.Line(100)).must().wide(Width.MEDIUM);

    static final FieldDefinition<LocalDate> DAY =
            FieldDefinition.of("oral.day", new FieldKind.Day()).must();

    private final List<Way> allowed;
    private final Clock clock;
    private final FormModel approver;
    private final FormModel oral;
    private final FieldDefinition<String> time;
    private Way chosen;

    /** @param rule what the profile allows for the act */
    public ConfirmationModel(Rule rule, Clock clock) {
        this.clock = clock;
        Words words = Words.of(ConfirmationModel.class);
        allowed = new ArrayList<>(Arrays.stream(Way.values())
                .filter(way -> rule.allowed().contains(way.name().toLowerCase(java.util.Locale.ROOT)))
                .toList());
        chosen = allowed.isEmpty() ? Way.NONE : allowed.getFirst();
        time = FieldDefinition.of("oral.time", new FieldKind.Line(5))
                .must()
                .wide(Width.SHORT)
                .nextTo()
                .rule(text -> parse(text).isPresent()
                        ? Optional.empty()
                        : Optional.of(Finding.wrong(words.say("oral.time.wrong"))));
        approver = new FormModel(List.of(ACCOUNT), words);
        oral = new FormModel(List.of(INSTRUCTOR, DAY, time), words);
        var now = clock.instant().atZone(clock.getZone());
        oral.load(Map.of(DAY.key(), now.toLocalDate(), time.key(), TIME.format(now)), Set.of());
    }

    private static Optional<LocalTime> parse(String text) {
        try {
            return Optional.of(LocalTime.parse(text, TIME));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** The ways the profile allows. */
    public List<Way> allowed() {
        return List.copyOf(allowed);
    }

    /** The way chosen. */
    public Way chosen() {
        return chosen;
    }

    /** Chooses a way. */
    public void choose(Way way) {
        if (!allowed.contains(way)) {
            throw new IllegalArgumentException("not allowed: " + way);
        }
        chosen = way;
    }

    /** The form of who confirms in place; the password stands in no model. */
    public FormModel approver() {
        return approver;
    }

    /** The form of an instruction given by word of mouth. */
    public FormModel oral() {
        return oral;
    }

    /** Shows what is wrong; the first field, if any, that keeps the act from being confirmed in the way chosen. */
    public Optional<FieldDefinition<?>> attempt() {
        return switch (chosen) {
            case NONE, PAPER -> Optional.empty();
            case APPROVER -> approver.attempt();
            case ORAL -> oral.attempt();
        };
    }

    /**
     * The confirmation. Proves the approver's password, which takes a moment: call it in the background.
     *
     * @param password of the approver, cleared; may be empty for the other ways
     */
    Confirmation make(ActDesk desk, char[] password) throws Refusal {
        try {
            return switch (chosen) {
                case NONE -> new Confirmation.None();
                case PAPER -> new Confirmation.Paper();
                case APPROVER ->
                    new Confirmation.Approver(desk.prove(approver.value(ACCOUNT).orElse(""), password));
                case ORAL ->
                    new Confirmation.Oral(
                            oral.value(INSTRUCTOR).orElse(""),
                            oral.value(DAY)
                                    .orElseThrow()
                                    .atTime(oral.value(time)
                                            .flatMap(ConfirmationModel::parse)
                                            .orElseThrow())
                                    .atZone(clock.getZone())
                                    .toInstant());
            };
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
