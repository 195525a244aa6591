// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import static fudaban.model.ModelPackage.Literals.WORK_ITEM__CONTENT;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__HANDOVER;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__ROW;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__STARTED;

import fudaban.personnel.TakeOverWork;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What a row changes of open work; used by the act and by the plan made before it. */
public final class WorkChanges {
    private WorkChanges() {}

    /** The features that become different; what the row does not tell stays. */
    public static Map<EAttribute, Object> of(TakeOverWork.Row row, EObject item, ZoneId zone) {
        Map<EAttribute, Object> changes = new LinkedHashMap<>();
        changes.put(WORK_ITEM__ROW, row.row());
        changes.put(WORK_ITEM__CONTENT, row.content());
        changes.put(WORK_ITEM__HANDOVER, row.handover());
        changes.put(
                WORK_ITEM__STARTED,
                row.started() == null ? null : row.started().atStartOfDay(zone).toInstant());
        changes.entrySet()
                .removeIf(each -> each.getValue() == null || Objects.equals(each.getValue(), item.eGet(each.getKey())));
        return changes;
    }
}
