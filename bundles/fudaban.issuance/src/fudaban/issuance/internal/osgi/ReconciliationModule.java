// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.osgi;

import fudaban.issuance.reconcile.model.ReconciliationPackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of 照合 and their tables. */
@Component(service = ModelModule.class)
public final class ReconciliationModule implements ModelModule {
    @Override
    public String name() {
        return "reconciliation";
    }

    @Override
    public EPackage model() {
        return ReconciliationPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(ReconciliationModule.class, "migrations/reconciliation");
    }

    @Override
    public List<String> requires() {
        return List.of("issuance");
    }
}
