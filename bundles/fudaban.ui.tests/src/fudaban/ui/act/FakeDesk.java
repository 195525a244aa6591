// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.ledger.profile.ConfirmationProfile.Rule;
import fudaban.model.ModelPackage;
import fudaban.model.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans one change, keeps what is submitted, and knows one approver. */
final class FakeDesk implements ActDesk {
    static final Session MANAGER = new FakeSession("2", "manager", Role.MANAGER);

    final List<Submission> submitted = new ArrayList<>();
    List<String> allowed = List.of("none");
    int records = 1;
    Refusal refusing;

    FakeDesk() {
        // Classes of changes are found among the packages that are loaded.
        ModelPackage.eINSTANCE.getName();
    }

    private void refuse() throws Refusal {
        if (refusing != null) {
            throw refusing;
        }
    }

    @Override
    public Clock clock() {
        return Clock.fixed(Instant.parse("2026-04-01T00:30:00Z"), ZoneId.of("Asia/Tokyo"));
    }

    @Override
    public Preview preview(Submission submission) throws Refusal {
        refuse();
        return new Preview(Collections.nCopies(
                records,
                new RecordChange(
                        "card",
                        "model.Credential",
                        4,
                        null,
                        Map.of("state", "ACTIVE"),
                        Map.of("state", "SUSPENDED", "reason", "紛失"),
                        false)));
    }

    @Override
    public Rule rule(String act) {
        return new Rule(allowed, List.of(Role.MANAGER));
    }

    @Override
    public Session prove(String account, char[] password) throws Refusal {
        if (!new String(password).equals("secret")) {
            throw new Refusal(FakeDesk.class, "password.wrong");
        }
        return MANAGER;
    }

    @Override
    public Receipt submit(Submission submission) throws Refusal {
        refuse();
        submitted.add(submission);
        return new Receipt("desk1", 7, "abc", clock().instant(), List.of("card"), Optional.empty(), false);
    }
}
