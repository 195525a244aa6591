// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Word;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.profile.ConfirmationProfile;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Who may do what, and how it must be confirmed. */
final class Guard {
    /** Where no pack says otherwise no act needs a confirmation. */
    private static final ConfirmationProfile OPEN = new ConfirmationProfile(Map.of(), 1);

    private final Profiles profiles;
    private final Sessions sessions;

    Guard(Profiles profiles, Sessions sessions) {
        this.profiles = profiles;
        this.sessions = sessions;
    }

    ConfirmationProfile profile(LocalDate day) throws Refusal {
        return profiles.getOr(ConfirmationProfile.class, day, OPEN);
    }

    /**
     * Refuses what the person of a locked session would do.
     *
     * @throws Refusal when the session is locked, or is none of this ledger
     */
    void present(Session session) throws Refusal {
        sessions.require(session);
        if (session.locked()) {
            throw new Refusal(Guard.class, "session.locked", session.name());
        }
    }

    void role(Session session, ActType<?> type) throws Refusal {
        if (!type.roles().contains(session.role())) {
            throw new Refusal(Guard.class, "role.not", (Word) type::title, session.name());
        }
    }

    void confirmation(Session session, ActType<?> type, Confirmation given, LocalDate day) throws Refusal {
        ConfirmationProfile.Rule rule = profile(day).rule(type.name());
        if (!rule.allowed().contains(given.kind())) {
            throw new Refusal(Guard.class, "confirmation.not", (Word) type::title, way(given.kind()), (Word) locale ->
                    rule.allowed().stream().map(kind -> way(kind).in(locale)).collect(Collectors.joining(", ")));
        }
        switch (given) {
            case Confirmation.Approver by -> approver(session, by.approver(), rule);
            case Confirmation.Oral by -> {
                if (by.instructedBy() == null || by.instructedBy().isBlank() || by.at() == null) {
                    throw new Refusal(Guard.class, "oral.who");
                }
            }
            case Confirmation.None none -> {}
            case Confirmation.Paper paper -> {}
        }
    }

    /** A kind of confirmation as people call it. */
    private static Word way(String kind) {
        return new Refusal(Guard.class, "way." + kind);
    }

    private void approver(Session session, Session approver, ConfirmationProfile.Rule rule) throws Refusal {
        another(approver, session.account());
        if (!rule.approvers().contains(approver.role())) {
            throw new Refusal(Guard.class, "approver.role", approver.name());
        }
        present(approver);
    }

    /** Refuses an approver who is the account that began the act. */
    static void another(Session approver, String initiator) throws Refusal {
        if (approver.account().equals(initiator)) {
            throw new Refusal(Guard.class, "approver.self");
        }
    }

    /** Refuses a decision that does not say who decided and when. */
    static void decision(Confirmation.Decision decision) throws Refusal {
        if (decision.name() == null || decision.name().isBlank() || decision.date() == null) {
            throw new Refusal(Guard.class, "decision.who");
        }
    }
}
