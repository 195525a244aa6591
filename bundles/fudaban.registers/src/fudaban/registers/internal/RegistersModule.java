// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal;

import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import fudaban.registers.model.RegistersPackage;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of registers and their tables. */
@Component
public final class RegistersModule implements ModelModule {
    @Override
    public String name() {
        return "registers";
    }

    @Override
    public EPackage model() {
        return RegistersPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(RegistersModule.class, "migrations/registers");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
