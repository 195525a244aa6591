// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.mail.Mail;
import fudaban.mail.MailActs;
import fudaban.mail.Recipients;
import fudaban.mail.model.MailList;
import fudaban.mail.model.MailPackage.Literals;
import fudaban.model.Classification;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** A list of addresses: made, changed, taken away. */
@Component(service = Act.class)
public final class ChangeList extends Declared<MailActs.Members> {
    /** For the service registry. */
    public ChangeList() {
        super(MailActs.LIST, MailActs.Members.class, SET_UP);
    }

    @Override
    public void run(MailActs.Members input, Change change) throws Refusal {
        if (input.name() == null || input.name().isBlank()) {
            throw Mail.refusal("list.name");
        }
        String name = input.name().strip();
        Optional<MailList> before = change.find(MailList.class, Literals.MAIL_LIST__NAME, name);
        if (input.members().isEmpty()) {
            change.remove(before.orElseThrow(() -> Mail.refusal("list.none", name)));
            return;
        }
        Recipients.check(input.members());
        MailList list = before.orElseGet(() -> change.create(MailList.class));
        list.setName(name);
        list.setClassification(Classification.PERSONAL);
        list.setMembers(Recipients.lines(input.members()));
    }
}
