// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal;

import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import fudaban.update.model.UpdatePackage;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of updates and their tables. */
@Component
public final class UpdateModule implements ModelModule {
    @Override
    public String name() {
        return "update";
    }

    @Override
    public EPackage model() {
        return UpdatePackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(UpdateModule.class, "migrations/update");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
