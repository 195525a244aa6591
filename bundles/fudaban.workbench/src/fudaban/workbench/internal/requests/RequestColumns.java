// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.requests;

import static fudaban.model.ModelPackage.Literals.REQUEST__ACT;
import static fudaban.model.ModelPackage.Literals.REQUEST__DECIDED_BY;
import static fudaban.model.ModelPackage.Literals.REQUEST__DECIDED_ON;
import static fudaban.model.ModelPackage.Literals.REQUEST__DUE;
import static fudaban.model.ModelPackage.Literals.REQUEST__EFFECTIVE_ON;
import static fudaban.model.ModelPackage.Literals.REQUEST__INSTRUCTED_BY;
import static fudaban.model.ModelPackage.Literals.REQUEST__KIND;
import static fudaban.model.ModelPackage.Literals.REQUEST__NUMBER;
import static fudaban.model.ModelPackage.Literals.REQUEST__STATE;

import fudaban.ledger.Ledger;
import fudaban.ledger.act.ActType;
import fudaban.model.RequestState;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of 決裁・予約. */
final class RequestColumns {
    private RequestColumns() {}

    static List<ColumnDefinition> all(Ledger ledger, Words words) {
        Map<String, String> acts = titles(ledger, words.locale());
        Function<Object, String> day = value -> value instanceof LocalDate date ? words.day(date) : "";
        return List.of(
                ColumnDefinition.of(REQUEST__NUMBER, "column.number", 104).sorted(),
                ColumnDefinition.of(REQUEST__KIND, "column.kind", 104)
                        .shownAs(kind -> literal(words, kind))
                        .grouped(),
                ColumnDefinition.of(REQUEST__ACT, "column.act", 176)
                        .shownAs(act -> acts.getOrDefault(String.valueOf(act), String.valueOf(act)))
                        .growing()
                        .grouped(),
                ColumnDefinition.of(REQUEST__STATE, "column.state", 96)
                        .sorted()
                        .shownAs(state -> literal(words, state))
                        .marked(state -> tone((RequestState) state)),
                ColumnDefinition.of(REQUEST__DUE, "column.due", 104).sorted().shownAs(day),
                ColumnDefinition.of(REQUEST__EFFECTIVE_ON, "column.effective", 104)
                        .shownAs(day),
                ColumnDefinition.of(REQUEST__INSTRUCTED_BY, "column.instructed", 128),
                ColumnDefinition.of(REQUEST__DECIDED_BY, "column.decided", 128),
                ColumnDefinition.of(REQUEST__DECIDED_ON, "column.decidedOn", 104)
                        .shownAs(day));
    }

    /** What the office calls each act. */
    static Map<String, String> titles(Ledger ledger, Locale locale) {
        return ledger.acts().stream()
                .collect(Collectors.toMap(ActType::name, act -> act.title(locale), (one, two) -> one));
    }

    /** The word for a literal of the model. */
    static String literal(Words words, Object value) {
        return value == null ? "" : words.say(value.getClass().getSimpleName() + "." + ((Enum<?>) value).name());
    }

    static Tone tone(RequestState state) {
        return switch (state) {
            case WAITING -> Tone.CAUTION;
            case DONE -> Tone.GOOD;
            default -> Tone.NEUTRAL;
        };
    }
}
