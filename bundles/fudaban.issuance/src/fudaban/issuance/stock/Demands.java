// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.proposals.Proposals;
import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalState;
import fudaban.issuance.proposals.model.ProposalsPackage;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.Wave;
import fudaban.issuance.wave.model.WavePackage;
import fudaban.issuance.wave.model.WavePart;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.query.Tally;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the months ahead: applications that wait, cards that will be renewed, proposals of staff events dated ahead. A card is renewed when 更新 is
 * proposed for it ({@link Proposals#AHEAD_DAYS} before its last day); none is whose holder has applied already or leaves, or that a wave dated ahead retires.
 */
final class Demands {
    private static final List<Object> WAITING = List.of(
            ApplicationState.RECEIVED,
            ApplicationState.DEFECTIVE,
            ApplicationState.CHECKED,
            ApplicationState.CONFIRMED,
            ApplicationState.IN_BATCH);

    private final Ledger ledger;
    private final Session session;
    private final YearMonth first;
    private final YearMonth last;
    private final Map<CredentialKind, Integer> waiting = new EnumMap<>(CredentialKind.class);
    private final Map<CredentialKind, Map<YearMonth, Integer>> expiring = new EnumMap<>(CredentialKind.class);
    private final Map<CredentialKind, Map<YearMonth, Integer>> planned = new EnumMap<>(CredentialKind.class);

    private Demands(Ledger ledger, Session session, YearMonth first, int months) {
        this.ledger = ledger;
        this.session = session;
        this.first = first;
        this.last = first.plusMonths(months - 1L);
    }

    /** Reads them. */
    static Demands read(Ledger ledger, Session session, YearMonth first, int months) throws Refusal {
        var demands = new Demands(ledger, session, first, months);
        Set<String> applied = demands.waiting();
        Set<String> leaving = demands.proposed();
        demands.expiring();
        demands.notRenewed(applied, leaving);
        demands.retired();
        return demands;
    }

    int waiting(CredentialKind kind) {
        return waiting.getOrDefault(kind, 0);
    }

    int expiring(CredentialKind kind, YearMonth month) {
        return of(expiring, kind, month);
    }

    int planned(CredentialKind kind, YearMonth month) {
        return of(planned, kind, month);
    }

    private static int of(Map<CredentialKind, Map<YearMonth, Integer>> counts, CredentialKind kind, YearMonth month) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(month, 0);
    }

    private void add(
            Map<CredentialKind, Map<YearMonth, Integer>> counts, CredentialKind kind, LocalDate day, long many) {
        YearMonth month = month(day);
        if (!month.isAfter(last)) {
            counts.computeIfAbsent(kind, each -> new HashMap<>()).merge(month, (int) many, Integer::sum);
        }
    }

    /** What is over already is asked for in the first month. */
    private YearMonth month(LocalDate day) {
        return day == null || YearMonth.from(day).isBefore(first) ? first : YearMonth.from(day);
    }

    /** Counts the applications that wait. @return person and kind of each */
    private Set<String> waiting() throws Refusal {
        Set<String> applied = new HashSet<>();
        var query = Query.of(Application.class)
                .where(IssuancePackage.Literals.APPLICATION__STATE, Query.Operator.IN, WAITING.toArray())
                .only(List.of(
                        IssuancePackage.Literals.APPLICATION__PERSON,
                        IssuancePackage.Literals.APPLICATION__KIND,
                        IssuancePackage.Literals.APPLICATION__CARD_KIND));
        Pages.each(ledger, session, query, row -> {
            var kind = (CredentialKind) row.get(IssuancePackage.Literals.APPLICATION__CARD_KIND);
            if (row.get(IssuancePackage.Literals.APPLICATION__KIND) != ApplicationKind.RETURN) {
                waiting.merge(kind, 1, Integer::sum);
            }
            applied.add(key(row.text(IssuancePackage.Literals.APPLICATION__PERSON), kind));
        });
        return applied;
    }

    /** Counts what staff events ask for. @return person and kind of each card that will not be renewed */
    private Set<String> proposed() throws Refusal {
        Set<String> leaving = new HashSet<>();
        var open = Query.of(Proposal.class).where(ProposalsPackage.Literals.PROPOSAL__STATE, ProposalState.OPEN);
        Pages.each(ledger, session, open, row -> {
            var kind = (CredentialKind) row.get(ProposalsPackage.Literals.PROPOSAL__CARD_KIND);
            var what = (ApplicationKind) row.get(ProposalsPackage.Literals.PROPOSAL__KIND);
            var day = (LocalDate) row.get(ProposalsPackage.Literals.PROPOSAL__EFFECTIVE_ON);
            if (what == ApplicationKind.RETURN) {
                leaving.add(key(row.text(ProposalsPackage.Literals.PROPOSAL__PERSON), kind));
            } else if (what != ApplicationKind.RENEWAL) {
                // What expires is counted by the cards themselves.
                add(planned, kind, day, 1);
            }
        });
        return leaving;
    }

    private Query<Credential> ending() {
        return Query.of(Credential.class)
                .where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.ACTIVE)
                .where(
                        ModelPackage.Literals.CREDENTIAL__EXPIRES_ON,
                        Query.Operator.TO,
                        last.atEndOfMonth().plusDays(Proposals.AHEAD_DAYS))
                .where(ModelPackage.Literals.CREDENTIAL__SUCCESSOR, Query.Operator.EMPTY);
    }

    /** One grouped question, whatever the number of cards. */
    private void expiring() throws Refusal {
        List<Tally> tallies = ledger.tallies(
                session,
                ending(),
                List.of(ModelPackage.Literals.CREDENTIAL__KIND, ModelPackage.Literals.CREDENTIAL__EXPIRES_ON));
        for (Tally tally : tallies) {
            add(
                    expiring,
                    (CredentialKind) tally.values().get(0),
                    renewed((LocalDate) tally.values().get(1)),
                    tally.count());
        }
    }

    private static LocalDate renewed(LocalDate expires) {
        return expires.minusDays(Proposals.AHEAD_DAYS);
    }

    private void notRenewed(Set<String> applied, Set<String> leaving) throws Refusal {
        Set<String> persons = new HashSet<>();
        for (Set<String> some : List.of(applied, leaving)) {
            some.forEach(key -> persons.add(key.substring(key.indexOf(' ') + 1)));
        }
        persons.remove("");
        Pages.each(ledger, session, ending(), ModelPackage.Literals.CREDENTIAL__PERSON, List.copyOf(persons), row -> {
            var kind = (CredentialKind) row.get(ModelPackage.Literals.CREDENTIAL__KIND);
            String key = key(row.text(ModelPackage.Literals.CREDENTIAL__PERSON), kind);
            if (applied.contains(key) || leaving.contains(key)) {
                add(expiring, kind, renewed(expires(row)), -1);
            }
        });
    }

    /** What a wave dated ahead will have retired before it would be renewed. */
    private void retired() throws Refusal {
        var ahead = Query.of(Wave.class)
                .where(WavePackage.Literals.WAVE__STEP, WaveStep.RETIRE)
                .where(WavePackage.Literals.WAVE__EFFECTIVE_ON, Query.Operator.FROM, first.atDay(1));
        for (Row wave : Pages.all(ledger, session, ahead)) {
            var day = (LocalDate) wave.get(WavePackage.Literals.WAVE__EFFECTIVE_ON);
            var parts = Query.of(WavePart.class)
                    .where(WavePackage.Literals.WAVE_PART__WAVE, wave.id())
                    .where(
                            WavePackage.Literals.WAVE_PART__STATE,
                            Query.Operator.IN,
                            PartState.PLANNED,
                            PartState.WAITING);
            for (Row part : Pages.all(ledger, session, parts)) {
                Pages.each(
                        ledger,
                        session,
                        ending(),
                        ModelPackage.Literals.CREDENTIAL__NUMBER,
                        part.text(WavePackage.Literals.WAVE_PART__NUMBERS)
                                .lines()
                                .toList(),
                        row -> {
                            if (renewed(expires(row)).isAfter(day)) {
                                add(
                                        expiring,
                                        (CredentialKind) row.get(ModelPackage.Literals.CREDENTIAL__KIND),
                                        renewed(expires(row)),
                                        -1);
                            }
                        });
            }
        }
    }

    private static LocalDate expires(Row card) {
        return (LocalDate) card.get(ModelPackage.Literals.CREDENTIAL__EXPIRES_ON);
    }

    private static String key(String person, CredentialKind kind) {
        return kind.getName() + " " + person;
    }
}
