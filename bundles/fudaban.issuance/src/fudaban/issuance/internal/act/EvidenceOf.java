// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.destroy.model.LotState;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.profile.EvidenceRules.Step;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * What photos are kept with.
 *
 * @param id of the lot, sheet, parcel or application
 * @param photos how many there are
 * @param count keeps how many there are now
 * @param before whether the step is still to be done
 * @param person whose it is; null where it is nobody's alone
 */
record EvidenceOf(String id, int photos, IntConsumer count, boolean before, String person) {
    private static final Set<ApplicationState> UNDECIDED =
            Set.of(ApplicationState.RECEIVED, ApplicationState.DEFECTIVE, ApplicationState.CHECKED);

    static EvidenceOf find(Step step, String number, Change change) throws Refusal {
        return switch (step) {
            case DESTROY -> {
                DestructionLot lot = change.find(
                                DestructionLot.class, DestructionPackage.Literals.DESTRUCTION_LOT__NUMBER, number)
                        .orElseThrow(() -> unknown(step, number));
                yield new EvidenceOf(
                        lot.getId(), lot.getPhotos(), lot::setPhotos, lot.getState() == LotState.OPEN, null);
            }
            case HANDOVER -> {
                Handover sheet = change.find(Handover.class, DeliveryPackage.Literals.HANDOVER__NUMBER, number)
                        .orElseThrow(() -> unknown(step, number));
                yield new EvidenceOf(
                        sheet.getId(),
                        sheet.getPhotos(),
                        sheet::setPhotos,
                        sheet.getState() == HandoverState.OPEN,
                        null);
            }
            case SEAL -> {
                Parcel parcel = change.find(Parcel.class, DeliveryPackage.Literals.PARCEL__NUMBER, number)
                        .orElseThrow(() -> unknown(step, number));
                yield new EvidenceOf(
                        parcel.getId(),
                        parcel.getPhotos(),
                        parcel::setPhotos,
                        parcel.getState() == ParcelState.PREPARING,
                        null);
            }
            case DAMAGED -> {
                Application application = change.find(
                                Application.class, IssuancePackage.Literals.APPLICATION__NUMBER, number)
                        .orElseThrow(() -> unknown(step, number));
                yield new EvidenceOf(
                        application.getId(),
                        application.getPhotos(),
                        application::setPhotos,
                        UNDECIDED.contains(application.getState()),
                        application.getPerson());
            }
        };
    }

    private static Refusal unknown(Step step, String number) {
        return Issuance.refusal("evidence.unknown." + step, number);
    }
}
