// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.photo.Cut;
import fudaban.issuance.photo.PhotoActs;
import fudaban.issuance.photo.model.PhotoEdit;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Gives applications the photos that were cut out; the originals stay with them. */
@Component(service = Act.class)
public final class CutPhotos extends Declared<PhotoActs.CutPhotos> {
    private static final Set<ApplicationState> OPEN =
            Set.of(ApplicationState.RECEIVED, ApplicationState.DEFECTIVE, ApplicationState.CHECKED);

    /** For the service registry. */
    public CutPhotos() {
        super(PhotoActs.CUT, PhotoActs.CutPhotos.class, DESK, "1-1");
    }

    @Override
    public void run(PhotoActs.CutPhotos input, Change change) throws Refusal {
        for (PhotoActs.One one : input.photos()) {
            Application application = open(change, one.application());
            if (Cut.parse(one.geometry()).isEmpty()) {
                throw fudaban.issuance.photo.Photos.refusal("act.geometry", application.getNumber());
            }
            PhotoEdit edit = change.create(PhotoEdit.class);
            edit.setNumber(application.getNumber());
            edit.setApplication(application.getId());
            edit.setBefore(application.getPhoto());
            edit.setOriginal(
                    one.carried() == null
                            ? one.original()
                            : Photos.attach(change, application, one.carried(), one.carriedType()));
            edit.setResult(Photos.attach(change, application, one.result(), "image/jpeg"));
            edit.setGeometry(one.geometry());
            edit.setTaken(one.taken());
            edit.setAccepted(one.accepted().isEmpty() ? null : String.join("\n", one.accepted()));
            replace(application, edit.getResult());
        }
    }

    /** An application whose photo may still change. */
    static Application open(Change change, String id) throws Refusal {
        Application application = change.load(Application.class, id);
        if (!OPEN.contains(application.getState()) && application.getState() != ApplicationState.CONFIRMED) {
            throw fudaban.issuance.photo.Photos.refusal("act.state", application.getNumber());
        }
        return application;
    }

    /** What was checked with another photo is checked again; what is confirmed stays so. */
    static void replace(Application application, String photo) {
        application.setPhoto(photo);
        if (OPEN.contains(application.getState())) {
            application.getDefects().clear();
            application.setState(ApplicationState.RECEIVED);
        }
    }
}
