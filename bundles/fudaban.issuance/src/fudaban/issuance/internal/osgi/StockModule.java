// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.osgi;

import fudaban.issuance.stock.model.StockPackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The account of 未発行カード and their tables. */
@Component(service = ModelModule.class)
public final class StockModule implements ModelModule {
    @Override
    public String name() {
        return "stock";
    }

    @Override
    public EPackage model() {
        return StockPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(StockModule.class, "migrations/stock");
    }

    @Override
    public List<String> requires() {
        return List.of("issuance");
    }
}
