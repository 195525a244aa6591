// SPDX-License-Identifier: EPL-2.0
package fudaban.supplies.internal;

import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import fudaban.supplies.model.SuppliesPackage;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of this topic and their tables. */
@Component(service = ModelModule.class)
public final class SuppliesModule implements ModelModule {
    @Override
    public String name() {
        return "supplies";
    }

    @Override
    public EPackage model() {
        return SuppliesPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(SuppliesModule.class, "migrations/supplies");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
