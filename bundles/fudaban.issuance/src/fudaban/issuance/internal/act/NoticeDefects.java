// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.defects.DefectActs;
import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.defects.model.DefectCase;
import fudaban.issuance.defects.model.DefectNotice;
import fudaban.issuance.defects.model.DefectsPackage;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Defect;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.office.era.FiscalYear;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** 不備連絡: the unit was told, from now on an answer is awaited. */
@Component(service = Act.class)
public final class NoticeDefects extends Declared<DefectActs.Notice> {
    /** For the service registry. */
    public NoticeDefects() {
        super(DefectActs.NOTICE, DefectActs.Notice.class, DESK, "1-1");
    }

    @Override
    public void run(DefectActs.Notice input, Change change) throws Refusal {
        if (change.find(DefectNotice.class, DefectsPackage.Literals.DEFECT_NOTICE__LETTER_KEY, input.letterKey())
                .isPresent()) {
            return;
        }
        DefectNotice notice = change.create(DefectNotice.class);
        int year = FiscalYear.of(change.day()).year();
        notice.setNumber("D%02d-%05d".formatted(year % 100, change.next("issuance-notice-" + year)));
        notice.setUnitName(input.unit());
        notice.setReminder(input.reminder());
        notice.setSent(change.happened());
        notice.setCount(input.applications().size());
        notice.setLetterKey(input.letterKey());
        change.fetch(Application.class, input.applications());
        change.fetch(DefectCase.class, DefectsPackage.Literals.DEFECT_CASE__OPEN_KEY, input.applications());
        for (String id : input.applications()) {
            Application application = change.load(Application.class, id);
            if (application.getState() != ApplicationState.DEFECTIVE) {
                throw Issuance.refusal("defects.notice.state", application.getNumber());
            }
            told(application, notice, change);
        }
    }

    private static void told(Application application, DefectNotice notice, Change change) {
        var known = DefectCases.open(application, change);
        DefectCase waiting = known.orElseGet(() -> change.create(DefectCase.class));
        if (known.isEmpty()) {
            waiting.setApplication(application.getId());
            waiting.setOpenKey(application.getId());
            waiting.setNumber(application.getNumber());
            waiting.setState(CaseState.WAITING);
            waiting.setNoticedOn(change.day());
        } else {
            waiting.setRemindedOn(change.day());
        }
        waiting.setPerson(application.getPerson());
        waiting.setStaffNumber(application.getStaffNumber());
        waiting.setDisplayName(application.getDisplayName());
        waiting.setUnitName(application.getUnitName());
        waiting.setSentence(application.getDefects().stream()
                .filter(Defect::isStops)
                .map(Defect::getSentence)
                .collect(Collectors.joining(" ")));
        waiting.setTimes(waiting.getTimes() + 1);
        waiting.setNotice(notice.getId());
    }
}
