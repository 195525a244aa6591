// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.virtual.hands.HandFailure;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A verb that looks at readers and cards, without ledger and account. */
abstract class ReaderVerb implements Verb {
    static final Duration DEADLINE = Duration.ofSeconds(10);
    static final Parameter READER = option("--reader", "使うカードリーダーの名前（一部でよい）", "the reader to use (part of its name)");

    private final List<CardReaderService> services = new CopyOnWriteArrayList<>();
    private volatile PracticeOperator operator;

    /** Adds readers; bound by the component of each verb. */
    final void add(CardReaderService service) {
        services.add(service);
    }

    /** Takes readers away. */
    final void remove(CardReaderService service) {
        services.remove(service);
    }

    /** The hands at the practice devices; bound by the component of each verb that only looks. */
    final void hands(PracticeOperator service) {
        operator = service;
    }

    /** Taken away. */
    final void noHands(PracticeOperator service) {
        if (operator == service) {
            operator = null;
        }
    }

    /**
     * What lies on the practice readers since other verbs or programs put it there lies there for this one too. Devices open here already stay as they
     * are, and no folder is made unless one was named.
     */
    final void practice(Invocation call) throws Refusal {
        PracticeOperator hands = operator;
        if (hands == null
                || hands.folder().isPresent() && call.value("--practice").isEmpty()) {
            return;
        }
        Path folder = HandVerb.folder(call);
        if (call.value("--practice").isPresent() || Files.isDirectory(folder)) {
            try {
                hands.open(folder);
            } catch (HandFailure failure) {
                throw HandVerb.refusal(failure, call);
            }
        }
    }

    final List<CardReaderService> services() {
        return services;
    }

    @Override
    public boolean needsLedger() {
        return false;
    }

    /** The reader that was named, or the first with a card. */
    final CardReader reader(Invocation call) throws Refusal {
        return reader(call, services);
    }

    /** The same of these. */
    static CardReader reader(Invocation call, List<CardReaderService> services) throws Refusal {
        return services.stream()
                .flatMap(service -> service.readers().stream())
                .filter(reader -> call.value("--reader")
                        .map(part -> reader.id().contains(part)
                                || reader.productName().contains(part))
                        .orElse(reader.state().hasCard()))
                .findFirst()
                .orElseThrow(() -> Issuance.refusal(
                        call.value("--reader").isPresent() ? "issue.reader.none" : "card.reader.empty"));
    }

    static Refusal refusal(CardFailure failure, Invocation call) {
        return Issuance.refusal(failure, "card.failed", failure.sentence(call.locale()));
    }

    static String say(Locale locale, String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(locale);
    }
}
