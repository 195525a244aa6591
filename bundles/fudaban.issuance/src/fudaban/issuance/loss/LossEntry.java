// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss;

import fudaban.issuance.loss.model.LossCase;
import fudaban.issuance.loss.model.LossStamp;
import fudaban.issuance.loss.model.LossState;
import fudaban.issuance.loss.model.StampKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One 亡失 as its reader may see it; what is masked is empty.
 *
 * @param missing the stamps that are still wanted, in their order
 */
public record LossEntry(
        String id,
        String number,
        LossState state,
        String card,
        String credential,
        String holder,
        String unit,
        String caller,
        String callBack,
        String circumstances,
        String instructedBy,
        String approval,
        Instant received,
        LocalDate noticeDue,
        String found,
        Map<StampKind, Stamp> stamps,
        List<StampKind> missing) {
    /** @param by empty where the reader may not see names */
    public record Stamp(Instant at, String by, String remark) {}

    static LossEntry of(LossCase loss, LossRules rules) {
        Map<StampKind, Stamp> stamps = new EnumMap<>(StampKind.class);
        for (LossStamp each : loss.getStamps()) {
            stamps.put(each.getKind(), new Stamp(each.getAt(), text(each.getBy()), text(each.getRemark())));
        }
        List<StampKind> missing = new ArrayList<>();
        if (loss.getState() == LossState.OPEN) {
            for (StampKind kind : StampKind.values()) {
                if (rules.needed().contains(kind) && !stamps.containsKey(kind)) {
                    missing.add(kind);
                }
            }
        }
        return new LossEntry(
                loss.getId(),
                loss.getNumber(),
                loss.getState(),
                text(loss.getCard()),
                text(loss.getCredential()),
                text(loss.getHolderName()),
                text(loss.getUnitName()),
                text(loss.getCaller()),
                text(loss.getCallBack()),
                text(loss.getCircumstances()),
                text(loss.getInstructedBy()),
                text(loss.getApproval()),
                loss.getReceived(),
                loss.getNoticeDue(),
                text(loss.getFound()),
                stamps,
                missing);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Whether a stamp is there. */
    public Optional<Stamp> stamp(StampKind kind) {
        return Optional.ofNullable(stamps.get(kind));
    }

    /** Whether the 亡失届 is overdue on a day. */
    public boolean late(LocalDate day) {
        return missing.contains(StampKind.NOTICE) && noticeDue != null && noticeDue.isBefore(day);
    }
}
