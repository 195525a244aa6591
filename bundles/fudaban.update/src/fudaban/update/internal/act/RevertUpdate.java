// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.act;

import fudaban.ledger.act.Act;
import fudaban.update.UpdateActs;
import org.osgi.service.component.annotations.Component;

/** 前の版に戻す. */
@Component(service = Act.class)
public final class RevertUpdate extends BeginChange {
    /** For the service registry. */
    public RevertUpdate() {
        super(UpdateActs.REVERT);
    }
}
