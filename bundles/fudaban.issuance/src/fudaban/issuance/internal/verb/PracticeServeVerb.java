// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.FaultyChip;
import fudaban.hardware.virtual.VpcdCard;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code practice serve}: a practice card is a card of the system'\''s own PC/SC service until the time is over. */
@Component(service = Verb.class)
public final class PracticeServeVerb extends HandVerb {
    /** Sets the hands. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setOperator(PracticeOperator service) {
        set(service);
    }

    /** Takes them away. */
    public void unsetOperator(PracticeOperator service) {
        unset(service);
    }

    @Override
    public String words() {
        return "practice serve";
    }

    @Override
    public Text summary() {
        return new Text(
                "訓練用カードを vpcd に挿し、ほかのソフトから使えるようにする",
                "put a practice card into vpcd, so that other programs use it through pcscd");
    }

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String DEFAULT = "60";

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("CARD", "カードの名前。なければ作る", "name of the card; made when missing", true),
                option("--port", "vpcd のポート（既定は 35963）", "port of vpcd; 35963 unless given"),
                option("--seconds", "挿しておく秒数（既定は60）", "for how many seconds (60 unless given)"),
                option("--fault", "故障（torn-before@5、status@3:6F00 など）", "a fault, e.g. torn-before@5 or status@3:6F00"),
                FOLDER);
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        String name = call.value("CARD").orElse("");
        var cards = new CardFolder(folder(call));
        List<Fault> faults = new ArrayList<>();
        try {
            call.value("--fault").map(Fault::read).ifPresent(faults::add);
            if (!cards.names().contains(name)) {
                cards.create(name);
            }
        } catch (IllegalArgumentException wrong) {
            throw Issuance.refusal(
                    wrong, "practice.fault", call.value("--fault").orElse(name));
        }
        int port = Integer.parseInt(call.value("--port").orElse(Integer.toString(VpcdCard.FIRST_PORT)));
        long end = System.nanoTime()
                + TimeUnit.SECONDS.toNanos(
                        Long.parseLong(call.value("--seconds").orElse(DEFAULT)));
        var chip = new FaultyChip(cards.open(name), faults.toArray(Fault[]::new));
        try (var card = insert(port, chip)) {
            call.line(WorkVerb.say(call.locale(), "practice.served", name, Integer.toString(port)));
            while (card.inserted() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException stopped) {
            // Ended by whoever started it.
            Thread.currentThread().interrupt();
        }
        call.result(Map.of("card", name, "commands", chip.commands()));
        return 0;
    }

    private static VpcdCard insert(int port, FaultyChip chip) throws Refusal {
        try {
            return VpcdCard.insert(port, chip, PATIENCE);
        } catch (IOException nobody) {
            throw Issuance.refusal(nobody, "practice.vpcd", Integer.toString(port));
        }
    }
}
