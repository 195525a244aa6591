// SPDX-License-Identifier: EPL-2.0
package fudaban.mail;

import fudaban.ledger.act.Act;
import fudaban.ledger.spi.ModelModule;
import fudaban.mail.internal.MailModule;
import fudaban.mail.internal.act.AllActs;
import java.util.List;

/** What the outbox brings, for ledgers that are put together by hand. In the product each part is a service of its own. */
public final class MailParts {
    private MailParts() {}

    /** Records and tables. */
    public static ModelModule module() {
        return new MailModule();
    }

    /** Acts. */
    public static List<Act<?>> acts() {
        return AllActs.list();
    }
}
