// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.IssuanceActs.Row;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.office.era.FiscalYear;
import org.osgi.service.component.annotations.Component;

/** Takes applications from files; a line that was taken before is left alone, so that a chunk may be sent again. */
@Component(service = Act.class)
public final class ReceiveApplications extends Declared<IssuanceActs.Receive> {
    /** For the service registry. */
    public ReceiveApplications() {
        super(IssuanceActs.RECEIVE, IssuanceActs.Receive.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.Receive input, Change change) throws Refusal {
        var words = change.profile(ApplicationColumns.class);
        change.fetch(
                Application.class,
                IssuancePackage.Literals.APPLICATION__SOURCE_KEY,
                input.rows().stream().map(ReceiveApplications::key).toList());
        RegisterRules.fetch(
                input.rows().stream()
                        .map(row -> row.values().get(ApplicationField.STAFF_NUMBER))
                        .toList(),
                change);
        for (Row row : input.rows()) {
            String key = key(row);
            if (change.find(Application.class, IssuancePackage.Literals.APPLICATION__SOURCE_KEY, key)
                    .isEmpty()) {
                receive(row, key, words, change);
            }
        }
    }

    private static String key(Row row) {
        return row.hash() + ":" + row.line();
    }

    private static void receive(Row row, String key, ApplicationColumns words, Change change) throws Refusal {
        Application application = change.create(Application.class);
        int year = FiscalYear.of(change.day()).year();
        application.setNumber("A%02d-%05d".formatted(year % 100, change.next("issuance-application-" + year)));
        application.setState(ApplicationState.RECEIVED);
        application.setSource(row.source());
        application.setSourceHash(row.hash());
        application.setSourceLine(row.line());
        application.setSourcePlace(row.place());
        application.setSourceKey(key);
        Texts.fill(application, row.values(), words);
        Holders.link(application, change);
        if (row.photo() != null) {
            application.setPhoto(Photos.attach(change, application, row.photo(), row.photoType()));
        }
        DefectCases.resubmitted(application, change);
    }
}
