// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.osgi;

import fudaban.issuance.delivery.internal.DeliveryModule;
import fudaban.issuance.loss.internal.LossModule;
import fudaban.issuance.reconcile.internal.ReconcileModule;
import fudaban.issuance.status.internal.StatusModule;
import fudaban.issuance.survey.internal.SurveyModule;
import fudaban.ledger.spi.ModelModule;
import java.util.List;

/** All modules of the topic, for ledgers that are put together by hand. In the product each is a service of its own. */
public final class AllModules {
    private AllModules() {}

    /** A fresh list. */
    public static List<ModelModule> list() {
        return List.of(
                new IssuanceModule(),
                new DeliveryModule(),
                new DestructionModule(),
                new StockModule(),
                new WaveModule(),
                new PhotoModule(),
                new LossModule(),
                new SurveyModule(),
                new ReconcileModule(),
                new StatusModule(),
                new DefectsModule(),
                new ProposalsModule());
    }
}
