// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.mail.Mail;
import fudaban.mail.MailActs;
import fudaban.mail.Recipient;
import fudaban.mail.model.MailPackage.Literals;
import fudaban.mail.model.MailServer;
import fudaban.model.Classification;
import org.osgi.service.component.annotations.Component;

/** The mail server of the desk. */
@Component(service = Act.class)
public final class ChangeServer extends Declared<MailActs.Server> {
    private static final int HIGHEST_PORT = 65_535;

    /** For the service registry. */
    public ChangeServer() {
        super(MailActs.SERVER, MailActs.Server.class, SET_UP);
    }

    @Override
    public void run(MailActs.Server input, Change change) throws Refusal {
        if (!Recipient.isAddress(String.valueOf(input.sender()))) {
            throw Mail.refusal("server.sender", String.valueOf(input.sender()));
        }
        if (input.host() != null
                && !input.host().isBlank()
                && (input.port() < 1 || input.port() > HIGHEST_PORT || input.security() == null)) {
            throw Mail.refusal("server.port", input.port());
        }
        MailServer server = change.find(MailServer.class, Literals.MAIL_SERVER__TITLE, MailServers.TITLE)
                .orElseGet(() -> change.create(MailServer.class));
        server.setTitle(MailServers.TITLE);
        server.setClassification(Classification.OPEN);
        server.setHost(input.host() == null ? "" : input.host().strip());
        server.setPort(input.port());
        server.setSecurity(input.security());
        server.setUser(
                input.user() == null || input.user().isBlank()
                        ? null
                        : input.user().strip());
        server.setSender(input.sender().strip());
        server.setSenderName(input.senderName());
        server.setAttempts(Math.max(1, input.attempts()));
        server.setRetryMinutes(Math.max(1, input.retryMinutes()));
    }
}
