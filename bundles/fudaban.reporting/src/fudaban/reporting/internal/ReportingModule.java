// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal;

import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import fudaban.reporting.internal.act.LiftReports;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.model.ReportingPackage;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** Records and tables of reporting. */
@Component
public final class ReportingModule implements ModelModule {
    @Override
    public String name() {
        return "reporting";
    }

    @Override
    public EPackage model() {
        return ReportingPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(ReportingModule.class, "migrations/reporting");
    }

    @Override
    public List<Lift> lifts() {
        return List.of(new Lift(LiftReports.DUE, ReportActs.LIFT, new ReportActs.Lift()));
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
