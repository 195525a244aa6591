// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.profile.ContractProfile;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.LocalDate;

/**
 * The desk of a demo: contract accepted, accounts made, set-up account closed. All sample data is invented, so one random password for all accounts
 * is left beside
 * it for whoever wants to look around.
 */
record DemoDesk(Ledger ledger, Session operator) implements AutoCloseable {
    static DemoDesk create(Settings settings, Contributions contributions, DemoFolder folder)
            throws Refusal, IOException {
        Files.createDirectories(folder.data());
        String password = "demo-" + Long.toString(new SecureRandom().nextLong(1L << 50, 1L << 60), 36);
        Desk.Created created = Desk.create(settings, contributions, "setup", password.toCharArray());
        Ledger ledger = created.ledger();
        try {
            LocalDate today = LocalDate.now(ledger.clock());
            ContractProfile contract = ledger.profile(ContractProfile.class, today);
            ledger.submit(
                    created.session(), Submission.of(ContractProfile.ACCEPT, new ContractProfile.Accept(contract)));
            var accounts = ledger.accounts();
            accounts.create(
                    created.session(), "operator", "見本 花子", Role.OPERATOR, Employer.CONTRACTOR, password.toCharArray());
            accounts.create(
                    created.session(), "manager", "見本 一郎", Role.MANAGER, Employer.CONTRACTOR, password.toCharArray());
            accounts.create(
                    created.session(), "admin", "見本 京子", Role.ADMINISTRATOR, Employer.OFFICE, password.toCharArray());
            accounts.create(
                    created.session(), "inspector", "見本 次郎", Role.INSPECTOR, Employer.OFFICE, password.toCharArray());
            accounts.disable(created.session(), "setup", "導入の終了");
            Files.writeString(folder.file("accounts.txt"), """
                operator, manager, admin, inspector
                %s
                """.formatted(password), StandardCharsets.UTF_8);
            Files.writeString(folder.file("password.txt"), password + "\n", StandardCharsets.UTF_8);
            Files.writeString(folder.file("recovery-key.txt"), created.recoveryKey() + "\n", StandardCharsets.UTF_8);
            return new DemoDesk(ledger, ledger.logIn("operator", password.toCharArray()));
        } catch (Refusal | IOException | RuntimeException failure) {
            ledger.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
