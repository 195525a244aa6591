// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import fudaban.issuance.delivery.model.DeliveryPackage.Literals;
import fudaban.issuance.delivery.model.Handover;
import fudaban.ui.shell.DetailSource;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A 受領書 of the counter in the detail area. */
@Component(service = DetailSource.class)
public final class HandoverDetails extends CarrierDetails {
    /** For the service registry. */
    public HandoverDetails() {
        super(
                Handover.class,
                List.of(
                        Literals.HANDOVER__UNIT_NAME,
                        Literals.HANDOVER__RECEIVER,
                        Literals.HANDOVER__SIZE,
                        Literals.HANDOVER__ACTIVE_FROM,
                        Literals.HANDOVER__MADE,
                        Literals.HANDOVER__RECEIVED_ON,
                        Literals.HANDOVER__REMARK));
    }

    @Override
    public EClass type() {
        return Literals.HANDOVER;
    }
}
