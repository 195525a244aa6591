// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import fudaban.model.ModelPackage;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;

/** The header of all records, the search table, and the tables of the common model. */
public final class ModelTables implements ModelModule {
    @Override
    public String name() {
        return "model";
    }

    @Override
    public EPackage model() {
        return ModelPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(ModelTables.class, "migrations/model");
    }
}
