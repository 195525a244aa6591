// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.issuance.loss.Loss;
import fudaban.issuance.loss.LossActs;
import fudaban.issuance.loss.LossRules;
import fudaban.issuance.loss.model.LossCase;
import fudaban.issuance.loss.model.LossPackage.Literals;
import fudaban.issuance.loss.model.LossState;
import fudaban.issuance.loss.model.StampKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import fudaban.office.era.FiscalYear;
import org.osgi.service.component.annotations.Component;

/** The call is entered, after the suspension: 受付 and 失効登録 are stamped with it. */
@Component(service = Act.class)
public final class ReportLoss extends LossAct<LossActs.Report> {
    /** For the service registry. */
    public ReportLoss() {
        super(LossActs.REPORT, LossActs.Report.class);
    }

    @Override
    public void run(LossActs.Report input, Change change) throws Refusal {
        if (input.card() == null || input.card().isBlank()) {
            throw Loss.refusal("loss.card");
        }
        String card = input.card().strip();
        var before = change.find(LossCase.class, Literals.LOSS_CASE__OPEN_KEY, card);
        if (before.isPresent()) {
            throw Loss.refusal("loss.again", card, before.get().getNumber());
        }
        int year = FiscalYear.of(change.day()).year();
        LossCase loss = change.create(LossCase.class);
        loss.setNumber("L%02d-%04d".formatted(year % 100, change.next("loss-" + year)));
        loss.setState(LossState.OPEN);
        loss.setCard(card);
        loss.setOpenKey(card);
        loss.setKind(input.kind());
        change.find(Credential.class, ModelPackage.Literals.CREDENTIAL__NUMBER, card)
                .ifPresent(known -> of(loss, known));
        loss.setCaller(input.caller());
        loss.setCallBack(input.callBack());
        loss.setCircumstances(input.circumstances());
        loss.setInstructedBy(input.instructedBy());
        loss.setInstructedAt(input.instructedAt());
        loss.setApproval(input.approval());
        loss.setReceived(change.happened());
        loss.setNoticeDue(change.day().plusDays(change.profile(LossRules.class).noticeDays()));
        loss.setAccount(change.actor().account());
        String by = name(input.by(), change);
        stamp(loss, StampKind.RECEIVED, change.happened(), by, null, change);
        if (input.suspended() != null) {
            stamp(loss, StampKind.SUSPENDED, input.suspended(), by, null, change);
        }
    }

    private static void of(LossCase loss, Credential card) {
        loss.setCredential(card.getId());
        loss.setPerson(card.getPerson());
        loss.setKind(card.getKind());
        loss.setHolderName(card.getHolderName());
        loss.setUnitName(card.getUnitName());
    }
}
