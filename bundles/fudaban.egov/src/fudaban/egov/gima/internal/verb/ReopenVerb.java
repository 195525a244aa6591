// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.act.GimaActs;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code gima reopen}: back to the preview. */
@Component(service = Verb.class)
public final class ReopenVerb extends BackVerb {
    /** For the service registry. */
    public ReopenVerb() {
        super("reopen", GimaActs.REOPEN, "reopen.done", "確認済・作成済の提出を事前確認へ戻す", "take a release back to the preview");
    }
}
