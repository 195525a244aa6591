// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.act;

import fudaban.ledger.act.Act;
import fudaban.update.UpdateActs;
import org.osgi.service.component.annotations.Component;

/** ソフトウェア修正版の適用. */
@Component(service = Act.class)
public final class InstallUpdate extends BeginChange {
    /** For the service registry. */
    public InstallUpdate() {
        super(UpdateActs.INSTALL);
    }
}
