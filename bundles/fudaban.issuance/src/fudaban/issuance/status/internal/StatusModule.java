// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.model.StatusPackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The saved views and forms of the 発行状況一覧表 and their tables. */
@Component(service = ModelModule.class)
public final class StatusModule implements ModelModule {
    @Override
    public String name() {
        return "status";
    }

    @Override
    public EPackage model() {
        return StatusPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(StatusModule.class, "migrations/status");
    }
}
