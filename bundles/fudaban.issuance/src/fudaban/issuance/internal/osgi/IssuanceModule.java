// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.osgi;

import fudaban.issuance.model.IssuancePackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of issuance and their tables. */
@Component(service = ModelModule.class)
public final class IssuanceModule implements ModelModule {
    @Override
    public String name() {
        return "issuance";
    }

    @Override
    public EPackage model() {
        return IssuancePackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(IssuanceModule.class, "migrations/issuance");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
