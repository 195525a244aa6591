// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Role;
import fudaban.update.UpdateActs;
import fudaban.update.model.TrustedKey;
import fudaban.update.model.UpdatePackage.Literals;
import fudaban.update.site.SiteKey;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** The key updates must be signed with; what was trusted before is trusted no more. */
@Component(service = Act.class)
public final class PinKey extends UpdateAct<UpdateActs.Pin> {
    /** The one value of the unique feature. */
    static final String IN_FORCE = "update";

    /** For the service registry. */
    public PinKey() {
        super(UpdateActs.PIN, UpdateActs.Pin.class, Set.of(Role.ADMINISTRATOR, Role.INSTALLER), "");
    }

    @Override
    public void run(UpdateActs.Pin input, Change change) throws Refusal {
        SiteKey key = key(input.encoded());
        var before = change.find(TrustedKey.class, Literals.TRUSTED_KEY__ACTIVE, IN_FORCE);
        if (before.isPresent()) {
            if (before.get().getEncoded().equals(key.encoded())) {
                throw UpdateActs.refusal("pin.same", key.fingerprint());
            }
            before.get().setActive(null);
        }
        TrustedKey pinned = change.create(TrustedKey.class);
        pinned.setEncoded(key.encoded());
        pinned.setFingerprint(key.fingerprint());
        pinned.setSource(input.source());
        pinned.setActive(IN_FORCE);
    }

    private static SiteKey key(String encoded) throws Refusal {
        try {
            return new SiteKey(encoded);
        } catch (IllegalArgumentException wrong) {
            throw UpdateActs.refusal("pin.no-key");
        }
    }
}
