// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ledger.Refusal;
import fudaban.model.Employer;
import fudaban.model.Role;
import fudaban.ui.Work;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A new account without widgets: log-in name, who it is, role, employer, and a first password, which stands in no model. */
final class AccountModel {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PERSON = 100;

    /** Makes accounts, so that tests need no ledger. Called in the background. */
    interface Maker {
        /** @param password cleared */
        void create(String name, String person, Role role, Employer employer, char[] password) throws Refusal;
    }

    private final Maker maker;
    private final Words words;
    private final FieldDefinition<String> name;
    private final FieldDefinition<String> person;
    private final FieldDefinition<Role> role;
    private final FieldDefinition<Employer> employer;
    private final FormModel form;
    private final Attempt attempt;

    AccountModel(Maker maker, Work work, Locale locale) {
        this.maker = maker;
        this.words = Words.of(AccountModel.class, locale);
        this.attempt = new Attempt(work, words);
        name = FieldDefinition.of("account.name", new FieldKind.Line(LONGEST_NAME))
                .must()
                .hint("account.name.hint");
        person = FieldDefinition.of("account.person", new FieldKind.Line(LONGEST_PERSON))
                .must();
        role = FieldDefinition.of(
                        "account.role",
                        new FieldKind.Choice<>(List.of(Role.values()), each -> words.say("Role." + each.name())))
                .must();
        employer = FieldDefinition.of(
                        "account.employer",
                        new FieldKind.Choice<>(
                                List.of(Employer.values()), each -> words.say("Employer." + each.name())))
                .must();
        form = new FormModel(List.of(name, person, role, employer), words);
        form.load(Map.of(role.key(), Role.OPERATOR, employer.key(), Employer.CONTRACTOR), Set.of());
    }

    FormModel form() {
        return form;
    }

    /** How it goes. */
    Attempt attempt() {
        return attempt;
    }

    /**
     * Makes the account.
     *
     * @param password cleared in any case
     * @param again cleared in any case
     * @param done called on the UI thread once it is made
     */
    void create(char[] password, char[] again, Runnable done) {
        boolean same = Arrays.equals(password, again);
        Arrays.fill(again, '\0');
        if (attempt.busy() || !same || form.attempt().isPresent()) {
            Arrays.fill(password, '\0');
            attempt.refuse(same ? "" : words.say("account.differs"));
            return;
        }
        String wanted = form.value(name).orElseThrow();
        String who = form.value(person).orElseThrow();
        Role does = form.value(role).orElseThrow();
        Employer from = form.value(employer).orElseThrow();
        attempt.run(() -> maker.create(wanted, who, does, from, password), () -> Arrays.fill(password, '\0'), done);
    }
}
