// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.issuance.survey.model.SurveyPackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of 有効期限調査 and their tables. */
@Component(service = ModelModule.class)
public final class SurveyModule implements ModelModule {
    @Override
    public String name() {
        return "survey";
    }

    @Override
    public EPackage model() {
        return SurveyPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(SurveyModule.class, "migrations/survey");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
