// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.wave.WaveActs;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.Wave;
import fudaban.issuance.wave.model.WavePart;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.office.era.FiscalYear;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** 一括処理の計画: what is to be done is durable before the first part is, so that it goes on wherever it was stopped. */
@Component(service = Act.class)
public final class PlanWave extends Declared<WaveActs.Plan> {
    /** For the service registry. */
    public PlanWave() {
        super(WaveActs.PLAN, WaveActs.Plan.class, ANYBODY_RESPONSIBLE, "1-4");
    }

    @Override
    public void run(WaveActs.Plan input, Change change) throws Refusal {
        if (input.title() == null || input.title().isBlank()) {
            throw Issuance.refusal("wave.title");
        }
        Suspensions.needReason(input.reason());
        Wave wave = change.create(Wave.class);
        int year = FiscalYear.of(change.day()).year() % 100;
        wave.setNumber("一括%02d-%03d".formatted(year, change.next("issuance-wave-" + year)));
        wave.setTitle(input.title());
        wave.setStep(input.step());
        wave.setReason(input.reason());
        wave.setEffectiveOn(input.effectiveOn());
        wave.setUndoes(input.undoes());
        wave.setPlanned(change.happened());
        wave.setAccount(change.actor().account());
        extend(wave, input.parts(), change);
    }

    static void extend(Wave wave, List<List<String>> parts, Change change) throws Refusal {
        for (List<String> numbers : parts) {
            if (numbers.isEmpty() || numbers.size() > IssuanceActs.CARDS) {
                throw Issuance.refusal("wave.part.size", IssuanceActs.CARDS);
            }
            WavePart part = change.create(WavePart.class);
            wave.setParts(wave.getParts() + 1);
            wave.setSize(wave.getSize() + numbers.size());
            part.setWave(wave.getId());
            part.setPlace(wave.getParts());
            part.setPlaceKey(wave.getId() + ":" + part.getPlace());
            part.setState(PartState.PLANNED);
            part.setNumbers(String.join("\n", numbers));
            part.setSize(numbers.size());
        }
    }
}
