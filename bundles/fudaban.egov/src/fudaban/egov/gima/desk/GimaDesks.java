// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.desk;

import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives screens the topic's work. A service. */
@Component(service = GimaDesks.class)
public final class GimaDesks {
    private final Converters converters;

    /** @param converters converters mappings may name */
    @Activate
    public GimaDesks(@Reference Converters converters) {
        this.converters = converters;
    }

    /** As this account does it. */
    public GimaDesk of(Ledger ledger, Session session) {
        return new GimaDesk(ledger, session, converters);
    }
}
