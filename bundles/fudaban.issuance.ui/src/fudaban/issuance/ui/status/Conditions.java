// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.status;

import fudaban.issuance.status.Status;
import fudaban.issuance.status.StatusView;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a view narrows by, in words. */
record Conditions(StatusView view, Words words) {
    String text() {
        List<String> parts = new ArrayList<>();
        several(view.kinds(), parts);
        several(view.states(), parts);
        if (!view.unit().isEmpty()) {
            parts.add(view.below() ? words.say("unit.below", view.unit()) : view.unit());
        }
        if (!view.destination().isEmpty()) {
            parts.add(words.say("to", view.destination()));
        }
        view.period()
                .ifPresent(time -> parts.add(words.say("period." + time.what()) + " "
                        + (time.span() == fudaban.issuance.status.Period.Span.DAYS
                                ? words.say(
                                        "period.DAYS",
                                        time.from() == null ? "" : words.day(time.from()),
                                        time.to() == null ? "" : words.day(time.to()))
                                : words.say("period." + time.span()))));
        return parts.isEmpty() ? words.say("conditions.none") : String.join("　", parts);
    }

    private void several(Collection<? extends Enum<?>> values, List<String> parts) {
        if (!values.isEmpty()) {
            parts.add(values.stream()
                    .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                    .map(each -> Status.word(words.locale(), each))
                    .collect(Collectors.joining("・")));
        }
    }
}
