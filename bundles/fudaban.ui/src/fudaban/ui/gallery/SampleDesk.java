// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.ledger.profile.ConfirmationProfile.Rule;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Role;
import fudaban.ui.act.ActDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Plans a suspension that never happens: no approver of the gallery has a password. */
final class SampleDesk implements ActDesk {
    private record Input(String reason) {}

    static Submission submission(String reason) {
        return Submission.of("gallery.suspend", new Input(reason));
    }

    @Override
    public Clock clock() {
        return Clock.fixed(Instant.parse("2026-04-01T00:30:00Z"), ZoneId.of("Asia/Tokyo"));
    }

    @Override
    public Preview preview(Submission submission) {
        String type = "model." + Literals.CREDENTIAL.getName();
        return new Preview(List.of(new RecordChange(
                "sample",
                type,
                2,
                null,
                Map.of(Literals.CREDENTIAL__STATE.getName(), "ACTIVE"),
                Map.of(
                        Literals.CREDENTIAL__STATE.getName(),
                        "SUSPENDED",
                        Literals.CREDENTIAL__REASON.getName(),
                        ((Input) submission.input()).reason()),
                false)));
    }

    @Override
    public Rule rule(String act) {
        return new Rule(List.of("approver", "paper", "oral"), List.of(Role.MANAGER));
    }

    @Override
    public Session prove(String account, char[] password) throws Refusal {
        throw new Refusal(SampleDesk.class, "sample.prove");
    }

    @Override
    public Receipt submit(Submission submission) throws Refusal {
        throw new Refusal(SampleDesk.class, "sample.prove");
    }
}
