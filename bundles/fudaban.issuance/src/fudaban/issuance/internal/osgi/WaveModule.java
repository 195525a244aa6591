// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.osgi;

import fudaban.issuance.wave.model.WavePackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of 一括処理 and their tables. */
@Component(service = ModelModule.class)
public final class WaveModule implements ModelModule {
    @Override
    public String name() {
        return "wave";
    }

    @Override
    public EPackage model() {
        return WavePackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(WaveModule.class, "migrations/wave");
    }

    @Override
    public List<String> requires() {
        return List.of("issuance");
    }
}
