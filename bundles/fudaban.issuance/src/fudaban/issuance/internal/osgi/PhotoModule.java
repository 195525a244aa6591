// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.osgi;

import fudaban.issuance.photo.model.PhotoPackage;
import fudaban.ledger.spi.Migrations;
import fudaban.ledger.spi.ModelModule;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;

/** The records of photos and of characters of faces, and their tables. */
@Component(service = ModelModule.class)
public final class PhotoModule implements ModelModule {
    @Override
    public String name() {
        return "photo";
    }

    @Override
    public EPackage model() {
        return PhotoPackage.eINSTANCE;
    }

    @Override
    public List<Migration> migrations() {
        return Migrations.load(PhotoModule.class, "migrations/photo");
    }

    @Override
    public List<String> requires() {
        return List.of("model", "issuance");
    }
}
