// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.model.Application;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.Attachment;

/** Keeps carried photos. */
final class Photos {
    private Photos() {}

    /** The id of a new attachment; its name says which application it came with, not whose face it is. */
    static String attach(Change change, Application application, String hash, String mediaType) throws Refusal {
        byte[] content = change.carried(hash);
        Attachment photo = change.create(Attachment.class);
        photo.setName("photo-" + application.getNumber());
        photo.setBelongsTo(application.getId());
        photo.setPerson(application.getPerson());
        photo.setMediaType(mediaType);
        photo.setSize(content.length);
        photo.setHash(hash);
        photo.setContent(content);
        return photo.getId();
    }
}
