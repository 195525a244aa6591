// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.issuance.loss.model.LossPackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of 亡失 and their tables. */
@Component(service = ModelModule.class)
public final class LossModule implements ModelModule {
    @Override
    public String name() {
        return "loss";
    }

    @Override
    public EPackage model() {
        return LossPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(LossModule.class, "migrations/loss");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
