// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.IssuanceActs.Checked;
import fudaban.issuance.act.IssuanceActs.Finding;
import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.defects.model.DefectCase;
import fudaban.issuance.defects.model.DefectsPackage;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Defect;
import fudaban.issuance.model.IssuanceFactory;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Records what the checks found, with what only the register knows: the same person twice, a card in use. */
@Component(service = Act.class)
public final class CheckApplications extends Declared<IssuanceActs.Check> {
    /** For the service registry. */
    public CheckApplications() {
        super(IssuanceActs.CHECK, IssuanceActs.Check.class, DESK, "1-1");
    }

    private static final Set<ApplicationState> CHECKABLE =
            Set.of(ApplicationState.RECEIVED, ApplicationState.DEFECTIVE, ApplicationState.CHECKED);

    @Override
    public void run(IssuanceActs.Check input, Change change) throws Refusal {
        List<String> ids =
                input.applications().stream().map(Checked::application).toList();
        change.fetch(Application.class, ids);
        change.fetch(DefectCase.class, DefectsPackage.Literals.DEFECT_CASE__OPEN_KEY, ids);
        List<Application> all = new ArrayList<>();
        for (String id : ids) {
            all.add(change.load(Application.class, id));
        }
        RegisterRules.fetch(all, change);
        for (Checked checked : input.applications()) {
            Application application = change.load(Application.class, checked.application());
            if (!CHECKABLE.contains(application.getState())) {
                throw Issuance.refusal("application.check.state", application.getNumber());
            }
            application.getDefects().clear();
            checked.findings().forEach(finding -> add(application, finding));
            RegisterRules.findings(application, change).forEach(finding -> add(application, finding));
            boolean stopped = application.getDefects().stream().anyMatch(Defect::isStops);
            application.setState(stopped ? ApplicationState.DEFECTIVE : ApplicationState.CHECKED);
            if (!stopped) {
                DefectCases.close(application, CaseState.CORRECTED, change);
            }
        }
    }

    private static void add(Application to, Finding finding) {
        Defect defect = IssuanceFactory.eINSTANCE.createDefect();
        defect.setRule(finding.rule());
        defect.setField(finding.field());
        defect.setStops(finding.stops());
        defect.setSentence(finding.sentence());
        to.getDefects().add(defect);
    }
}
