// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal;

import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__CREATED_ON;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__DISABLED_ON;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__OWNER_NAME;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__PERSON;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__PURPOSE;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__REFERENCE;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__REMARK;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__RIGHTS;

import fudaban.registers.TakeOverAccounts.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What a row changes of an account; used by the act and by the plan made before it. */
public final class AccountChanges {
    private AccountChanges() {}

    /** The features that become different; what the row does not tell stays. */
    public static Map<EAttribute, Object> of(Row row, EObject account) {
        Map<EAttribute, Object> changes = new LinkedHashMap<>();
        changes.put(SYSTEM_ACCOUNT__PERSON, row.person());
        changes.put(SYSTEM_ACCOUNT__OWNER_NAME, row.ownerName());
        changes.put(SYSTEM_ACCOUNT__RIGHTS, row.rights());
        changes.put(SYSTEM_ACCOUNT__PURPOSE, row.purpose());
        changes.put(SYSTEM_ACCOUNT__CREATED_ON, row.createdOn());
        changes.put(SYSTEM_ACCOUNT__DISABLED_ON, row.disabledOn());
        changes.put(SYSTEM_ACCOUNT__REFERENCE, row.reference());
        changes.put(SYSTEM_ACCOUNT__REMARK, row.remark());
        changes.entrySet()
                .removeIf(each ->
                        each.getValue() == null || Objects.equals(each.getValue(), account.eGet(each.getKey())));
        return changes;
    }
}
