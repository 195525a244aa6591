// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of 交付・郵送 and their tables. */
@Component(service = ModelModule.class)
public final class DeliveryModule implements ModelModule {
    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public EPackage model() {
        return DeliveryPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(DeliveryModule.class, "migrations/delivery");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
