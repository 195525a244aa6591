// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.osgi;

import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of 物理破棄 and their tables. */
@Component(service = ModelModule.class)
public final class DestructionModule implements ModelModule {
    @Override
    public String name() {
        return "destruction";
    }

    @Override
    public EPackage model() {
        return DestructionPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(DestructionModule.class, "migrations/destruction");
    }

    @Override
    public List<String> requires() {
        return List.of("issuance");
    }
}
