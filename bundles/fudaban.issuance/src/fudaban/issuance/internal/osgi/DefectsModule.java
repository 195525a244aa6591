// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.osgi;

import fudaban.issuance.defects.model.DefectsPackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of defects and their tables. */
@Component(service = ModelModule.class)
public final class DefectsModule implements ModelModule {
    @Override
    public String name() {
        return "defects";
    }

    @Override
    public EPackage model() {
        return DefectsPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(DefectsModule.class, "migrations/defects");
    }

    @Override
    public List<String> requires() {
        return List.of("model", "issuance");
    }
}
