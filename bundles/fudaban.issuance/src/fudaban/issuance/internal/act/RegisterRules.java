// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs.Finding;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rules that need the register and are therefore part of the act: nothing can change between looking and recording. */
final class RegisterRules {
    private RegisterRules() {}

    static List<Finding> findings(Application application, Change change) {
        List<Finding> found = new ArrayList<>();
        if (application.getStaffNumber() != null) {
            duplicate(application, change, found);
            var person =
                    change.find(Person.class, ModelPackage.Literals.PERSON__STAFF_NUMBER, application.getStaffNumber());
            active(application, person, change, found);
            person.ifPresent(known -> ReadingRules.findings(application, known, found));
        }
        return found;
    }

    /** The same staff number in another application that is still on its way. */
    private static void duplicate(Application application, Change change, List<Finding> found) {
        var same = Query.of(Application.class)
                .where(IssuancePackage.Literals.APPLICATION__STAFF_NUMBER, application.getStaffNumber())
                .where(
                        IssuancePackage.Literals.APPLICATION__STATE,
                        Query.Operator.IN,
                        ApplicationState.RECEIVED,
                        ApplicationState.DEFECTIVE,
                        ApplicationState.CHECKED,
                        ApplicationState.CONFIRMED,
                        ApplicationState.IN_BATCH)
                .limit(20);
        change.list(same).stream()
                .filter(other -> other != application && other.getCardKind() == application.getCardKind())
                .findFirst()
                .ifPresent(other -> found.add(
                        finding("duplicate", "staffNumber", "check.duplicate", other.getNumber(), place(other))));
    }

    private static String place(Application application) {
        return application.getSource() + " "
                + (application.getSourcePlace() == null ? "" : application.getSourcePlace());
    }

    /** 新規 for a holder with a card in use, or 更新 and 再発行 for one without. */
    private static void active(Application application, Optional<Person> person, Change change, List<Finding> found) {
        Optional<Credential> card = person.flatMap(known -> Cards.active(
                change, known.getId() + ":" + application.getCardKind().getName()));
        if (application.getKind() == ApplicationKind.NEW && card.isPresent()) {
            found.add(finding("active", "kind", "check.active", card.get().getNumber()));
        }
    }

    private static Finding finding(String rule, String field, String key, Object... arguments) {
        return new Finding(rule, field, true, Issuance.refusal(key, arguments).sentence(Locale.JAPAN));
    }
}
