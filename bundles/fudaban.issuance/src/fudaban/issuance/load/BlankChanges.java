// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.load;

import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__COUNT;
import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__KIND;
import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__LOT;
import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__PLACE;
import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__RECEIVED_ON;
import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__REMARK;
import static fudaban.issuance.model.IssuancePackage.Literals.BLANK__STATE;

import fudaban.issuance.act.IssuanceActs.BlankCard;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What a list changes of blank cards; used by the act and by the plan made before it. */
public final class BlankChanges {
    private BlankChanges() {}

    /** The features that become different; what the list does not tell stays. */
    public static Map<EAttribute, Object> of(BlankCard told, EObject blank) {
        Map<EAttribute, Object> changes = new LinkedHashMap<>();
        changes.put(BLANK__KIND, told.kind());
        changes.put(BLANK__STATE, told.state());
        changes.put(BLANK__COUNT, told.count());
        changes.put(BLANK__PLACE, told.place());
        changes.put(BLANK__LOT, told.lot());
        changes.put(BLANK__RECEIVED_ON, told.receivedOn());
        changes.put(BLANK__REMARK, told.remark());
        changes.entrySet()
                .removeIf(
                        each -> each.getValue() == null || Objects.equals(each.getValue(), blank.eGet(each.getKey())));
        return changes;
    }
}
