// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.ledger.act.Act;
import java.util.List;

/** All acts of the topic, for ledgers that are put together by hand. In the product each is a service of its own. */
public final class AllActs {
    private AllActs() {}

    /** A fresh list. */
    public static List<Act<?>> list() {
        return List.of(
                new ReceiveApplications(),
                new CheckApplications(),
                new CorrectApplication(),
                new CloseApplications(),
                new ConfirmApplications(),
                new OpenBatch(),
                new ExtendBatch(),
                new BeginCard(),
                new RecordWritten(),
                new RecordFailure(),
                new FinishItems(),
                new RetryItems(),
                new TakeOutItems(),
                new CloseBatch(),
                new HandOver(),
                new RecordResults(),
                new ActivateCard(),
                new SuspendCard(),
                new ReleaseCard(),
                new RetireCard(),
                new ReturnCard(),
                new UndoReturn(),
                new SpoilCard(),
                new OpenLot(),
                new AddToLot(),
                new TakeOutOfLot(),
                new CloseLot(),
                new CancelLot(),
                new KeepCertificate(),
                new AttachEvidence(),
                new DetachEvidence(),
                new ReceiveBlanks(),
                new MoveBlanks(),
                new SpoilBlanks(),
                new CountBlanks(),
                new EnterFigures(),
                new WithdrawFigures(),
                new PlanWave(),
                new ExtendWave(),
                new WaitWavePart(),
                new CancelWave(),
                new TakeOverCards(),
                new TakeOverBlanks(),
                new CutPhotos(),
                new RestorePhotos(),
                new AddFaceGlyph(),
                new RemoveFaceGlyph(),
                new RegisterOwnCards(),
                new NoticeDefects(),
                new TakeProposals(),
                new DismissProposals(),
                new ProposeRenewals());
    }
}
