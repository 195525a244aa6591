// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.model.ReconcilePackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of 照合 and their tables. */
@Component(service = ModelModule.class)
public final class ReconcileModule implements ModelModule {
    @Override
    public String name() {
        return "reconcile";
    }

    @Override
    public EPackage model() {
        return ReconcilePackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(ReconcileModule.class, "migrations/reconcile");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
