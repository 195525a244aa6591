// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.osgi;

import fudaban.egov.gima.model.GimaPackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of 職員認証サービス and their tables. */
@Component(service = ModelModule.class)
public final class GimaModule implements ModelModule {
    @Override
    public String name() {
        return "gima";
    }

    @Override
    public EPackage model() {
        return GimaPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(GimaModule.class, "migrations/gima");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
