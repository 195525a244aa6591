// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.osgi;

import fudaban.issuance.proposals.model.ProposalsPackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of proposals and their tables. */
@Component(service = ModelModule.class)
public final class ProposalsModule implements ModelModule {
    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public EPackage model() {
        return ProposalsPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(ProposalsModule.class, "migrations/proposals");
    }

    @Override
    public List<String> requires() {
        return List.of("model", "issuance");
    }
}
