// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import fudaban.issuance.delivery.model.DeliveryPackage.Literals;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ui.shell.DetailSource;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A parcel in the detail area. */
@Component(service = DetailSource.class)
public final class ParcelDetails extends CarrierDetails {
    /** For the service registry. */
    public ParcelDetails() {
        super(
                Parcel.class,
                List.of(
                        Literals.PARCEL__DESTINATION,
                        Literals.PARCEL__SIZE,
                        Literals.PARCEL__BAG,
                        Literals.PARCEL__TRACKING,
                        Literals.PARCEL__METHOD,
                        Literals.PARCEL__ACTIVE_FROM,
                        Literals.PARCEL__MADE,
                        Literals.PARCEL__SEALED_ON,
                        Literals.PARCEL__POSTED_ON,
                        Literals.PARCEL__DUE,
                        Literals.PARCEL__REMINDED_ON,
                        Literals.PARCEL__RECEIVED_ON,
                        Literals.PARCEL__RECEIVER,
                        Literals.PARCEL__REMARK));
    }

    @Override
    public EClass type() {
        return Literals.PARCEL;
    }
}
