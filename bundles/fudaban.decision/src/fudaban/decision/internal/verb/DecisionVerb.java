// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.decision.Decisions;
import fudaban.decision.SheetNumber;
import fudaban.decision.Waiting;
import fudaban.decision.internal.ValueWords;
import fudaban.decision.internal.Words;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import java.time.LocalDate;

/** What the verbs about one kind of request share. */
abstract class DecisionVerb implements Verb {
    private final RequestKind kind;
    private final String words;
    private final Text summary;

    DecisionVerb(RequestKind kind, String words, String ja, String en) {
        this.kind = kind;
        this.words = words;
        this.summary = new Text(ja, en);
    }

    @Override
    public final String words() {
        return words;
    }

    @Override
    public final Text summary() {
        return summary;
    }

    final RequestKind kind() {
        return kind;
    }

    static Parameter number() {
        return Parameter.positional("NUMBER", "番号、又はQRコードの内容", "the number, or the text of the QR code", true);
    }

    static Decisions decisions(Invocation call) {
        return new Decisions(call.ledger(), call.session());
    }

    /** The sheet that was named, which must be of this verb's kind. */
    final SheetNumber sheet(Invocation call) throws Refusal {
        SheetNumber sheet = SheetNumber.parse(call.value("NUMBER").orElseThrow());
        Waiting request = decisions(call).find(sheet, call.locale());
        if (request.kind() != kind) {
            throw new Refusal(
                    Decisions.class,
                    "verb.kind",
                    request.number(),
                    say(call, "verb.kind." + request.kind().getName()));
        }
        return sheet;
    }

    static String say(Invocation call, String key, Object... values) {
        return Words.of(call.locale(), null).say(key, values);
    }

    static ValueWords values(Invocation call) {
        return new ValueWords(
                Words.of(call.locale(), null), call.ledger().clock().getZone());
    }

    static LocalDate day(Invocation call, String option) throws Refusal {
        String text = call.value(option).orElse("");
        if (text.isEmpty()) {
            return LocalDate.now(call.ledger().clock());
        }
        try {
            return DateText.parse(text);
        } catch (OfficeException unreadable) {
            throw new Refusal(unreadable, Decisions.class, "verb.date", text);
        }
    }
}
