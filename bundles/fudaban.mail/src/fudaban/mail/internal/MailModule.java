// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal;

import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import fudaban.mail.model.MailPackage;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** Letters and their tables. */
@Component(service = ModelModule.class)
public final class MailModule implements ModelModule {
    @Override
    public String name() {
        return "mail";
    }

    @Override
    public EPackage model() {
        return MailPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(MailModule.class, "migrations/mail");
    }

    @Override
    public List<String> requires() {
        return List.of("model");
    }
}
