// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.hardware.CardReaderService;
import fudaban.hardware.ReaderEvent;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code card watch}: says what happens at the readers, until the time is over. */
@Component(service = Verb.class)
public final class CardWatchVerb extends ReaderVerb {
    private static final int DEFAULT = 60;

    /** Adds readers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReaders(CardReaderService service) {
        add(service);
    }

    /** Takes readers away. */
    public void removeReaders(CardReaderService service) {
        remove(service);
    }

    /** Sets the hands at the practice devices. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setOperator(PracticeOperator service) {
        hands(service);
    }

    /** Takes them away. */
    public void unsetOperator(PracticeOperator service) {
        noHands(service);
    }

    @Override
    public String words() {
        return "card watch";
    }

    @Override
    public Text summary() {
        return new Text("カードの着脱とリーダーの接続を表示し続ける", "show cards and readers as they come and go");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                option("--seconds", "表示し続ける秒数（既定は60）", "for how many seconds (60 unless given)"), HandVerb.FOLDER);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        practice(call);
        var events = new LinkedBlockingQueue<ReaderEvent>();
        var subscriptions = services().stream()
                .map(service -> service.subscribe(events::add))
                .toList();
        List<Map<String, Object>> json = new ArrayList<>();
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds(call));
            while (true) {
                ReaderEvent event = events.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (event == null) {
                    break;
                }
                call.line(text(event, call.locale()));
                json.add(Map.of("event", event.getClass().getSimpleName(), "about", about(event)));
            }
        } catch (InterruptedException stopped) {
            // Ended by whoever watches: what was seen so far is the result.
            Thread.currentThread().interrupt();
        } finally {
            subscriptions.forEach(CardReaderService.Subscription::close);
        }
        call.result(json);
        return 0;
    }

    private static long seconds(Invocation call) throws Refusal {
        String given = call.value("--seconds").orElse(Integer.toString(DEFAULT));
        try {
            return Math.max(0, Long.parseLong(given));
        } catch (NumberFormatException wrong) {
            throw Issuance.refusal(wrong, "card.seconds", given);
        }
    }

    private static String text(ReaderEvent event, Locale locale) {
        String what = event.getClass().getSimpleName();
        return event instanceof ReaderEvent.ServiceChanged changed
                ? changed.state().failure().map(why -> why.sentence(locale)).orElse(say(locale, "card.event.Service"))
                : say(locale, "card.event." + what, about(event));
    }

    private static String about(ReaderEvent event) {
        return switch (event) {
            case ReaderEvent.Attached attached -> attached.reader().productName();
            case ReaderEvent.Detached detached -> detached.reader().productName();
            case ReaderEvent.Inserted inserted -> inserted.reader().productName();
            case ReaderEvent.Removed removed -> removed.reader().productName();
            case ReaderEvent.ServiceChanged changed ->
                Boolean.toString(changed.state().available());
        };
    }
}
