// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.model.Application;
import fudaban.issuance.photo.PhotoActs;
import fudaban.issuance.photo.model.PhotoEdit;
import fudaban.issuance.photo.model.PhotoPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import org.osgi.service.component.annotations.Component;

/** Takes the last cut of each application back. */
@Component(service = Act.class)
public final class RestorePhotos extends Declared<PhotoActs.RestorePhotos> {
    /** For the service registry. */
    public RestorePhotos() {
        super(PhotoActs.RESTORE, PhotoActs.RestorePhotos.class, DESK, "1-1");
    }

    @Override
    public void run(PhotoActs.RestorePhotos input, Change change) throws Refusal {
        for (String id : input.applications()) {
            Application application = CutPhotos.open(change, id);
            PhotoEdit last = change.list(Query.of(PhotoEdit.class).where(Literals.PHOTO_EDIT__APPLICATION, id)).stream()
                    .filter(edit -> !edit.isUndone() && edit.getResult().equals(application.getPhoto()))
                    .findFirst()
                    .orElseThrow(() -> fudaban.issuance.photo.Photos.refusal("act.nothing", application.getNumber()));
            last.setUndone(true);
            CutPhotos.replace(application, last.getBefore());
        }
    }
}
