// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import fudaban.personnel.model.PersonnelPackage;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of personnel beside those of the common model, and their tables. */
@Component(service = ModelModule.class)
public final class PersonnelModule implements ModelModule {
    @Override
    public String name() {
        return "personnel";
    }

    @Override
    public EPackage model() {
        return PersonnelPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(PersonnelModule.class, "migrations/personnel");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
