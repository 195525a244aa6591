// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.defects.model.DefectCase;
import fudaban.issuance.defects.model.DefectsPackage;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.act.Change;
import java.util.Optional;

/** Applications whose unit was told of defects: until when they wait, and what was handed in instead. */
final class DefectCases {
    private DefectCases() {}

    static Optional<DefectCase> open(Application application, Change change) {
        return change.find(DefectCase.class, DefectsPackage.Literals.DEFECT_CASE__OPEN_KEY, application.getId());
    }

    /** It waits no more; nothing where it did not. */
    static void close(Application application, CaseState how, Change change) {
        open(application, change).ifPresent(waiting -> {
            waiting.setState(how);
            waiting.setOpenKey(null);
            waiting.setClosedOn(change.day());
        });
    }

    /**
     * 再提出: an application for the same person, kind and card as one that waits for its unit takes its place, and brings the photo along
     * that it does not tell anew.
     */
    static void resubmitted(Application application, Change change) {
        if (application.getStaffNumber() == null) {
            return;
        }
        var same = change.findAll(Application.class, Literals.APPLICATION__STAFF_NUMBER, application.getStaffNumber());
        for (Application first : same) {
            if (first.getState() != ApplicationState.DEFECTIVE) {
                continue;
            }
            Optional<DefectCase> waiting = open(first, change);
            if (first != application
                    && first.getKind() == application.getKind()
                    && first.getCardKind() == application.getCardKind()
                    && waiting.isPresent()) {
                waiting.get().setSuccessor(application.getId());
                close(first, CaseState.RESUBMITTED, change);
                first.setState(ApplicationState.REPLACED);
                application.setReplaces(first.getId());
                if (application.getPhoto() == null) {
                    application.setPhoto(first.getPhoto());
                }
                return;
            }
        }
    }
}
