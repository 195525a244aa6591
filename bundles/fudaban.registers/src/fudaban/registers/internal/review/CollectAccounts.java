// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Person;
import fudaban.registers.Registry;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.FindingKind;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.model.SystemAccount;
import fudaban.registers.model.SystemAccountState;
import fudaban.registers.review.Comparison;
import fudaban.registers.review.ReviewActs;
import fudaban.registers.review.ReviewProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/**
 * A freshly collected list is compared with the register. What was decided before counts as done only when such a list shows it; what is there again is open
 * again.
 */
@Component(service = Act.class)
public final class CollectAccounts extends ReviewAct<ReviewActs.Collect> {
    private static final int ALL = 1_000;

    /** For the service registry. */
    public CollectAccounts() {
        super(ReviewActs.COLLECT, ReviewActs.Collect.class, DESK);
    }

    @Override
    public void run(ReviewActs.Collect input, Change change) throws Refusal {
        AccountReview review = open(input.review(), change);
        check(input, review, change);
        ReviewProfile profile = change.profile(ReviewProfile.class);
        List<Comparison.Known> known = register(review.getSystem(), change);
        var result = Comparison.of(known, input.accounts(), input.taken(), profile.dormantDays());
        if (result.found().size() > ReviewActs.MOST) {
            throw Registry.refusal(
                    "collect.wrong", input.source(), result.found().size(), review.getSystem());
        }
        Set<String> there = new HashSet<>();
        Map<String, ReviewFinding> own = new HashMap<>();
        List<ReviewFinding> earlier = earlier(review, own, change);
        Set<String> off = new HashSet<>();
        input.accounts().stream().filter(each -> !each.enabled()).forEach(each -> off.add(each.name()));
        for (Comparison.Found found : result.found()) {
            if (off.contains(found.name()) && removed(found, own, earlier)) {
                continue;
            }
            there.add(what(found.name(), found.kind().getName()));
            tell(review, found, own.get(what(found.name(), found.kind().getName())), own.size(), change, own);
        }
        own.values().forEach(finding -> verify(finding, there, input.taken()));
        earlier.forEach(finding -> verify(finding, there, input.taken()));
        review.setCollections(review.getCollections() + 1);
        review.setCollectedOn(input.taken());
        review.setSource(input.source());
        review.setSourceHash(input.hash());
        review.setListed(input.accounts().size());
        review.setRecorded(known.size());
        review.setMatching(result.matching());
    }

    private static void check(ReviewActs.Collect input, AccountReview review, Change change) throws Refusal {
        if (input.accounts().isEmpty() || input.accounts().size() > ReviewActs.MOST) {
            throw Registry.refusal(
                    "collect.size", input.source(), input.accounts().size(), ReviewActs.MOST);
        }
        if (input.taken().isAfter(change.day())) {
            throw Registry.refusal(
                    "collect.ahead", input.source(), input.taken().toString());
        }
        if (review.getCollectedOn() != null && input.taken().isBefore(review.getCollectedOn())) {
            throw Registry.refusal(
                    "collect.older",
                    input.source(),
                    input.taken().toString(),
                    review.getCollectedOn().toString());
        }
        Set<String> names = new HashSet<>();
        for (ReviewActs.Listed each : input.accounts()) {
            if (each.name() == null || each.name().isBlank() || !names.add(each.name())) {
                throw Registry.refusal("collect.name", input.source(), String.valueOf(each.name()));
            }
        }
    }

    private static List<Comparison.Known> register(String system, Change change) throws Refusal {
        var query = Query.of(SystemAccount.class)
                .where(Literals.SYSTEM_ACCOUNT__SYSTEM, system)
                .limit(ALL);
        List<SystemAccount> accounts = change.list(query);
        if (accounts.isEmpty() || accounts.size() > ReviewActs.MOST) {
            throw Registry.refusal("collect.register", system, accounts.size(), ReviewActs.MOST);
        }
        List<Comparison.Known> known = new ArrayList<>();
        for (SystemAccount account : accounts) {
            LocalDate left = account.getPerson() == null
                    ? null
                    : change.load(Person.class, account.getPerson()).getValidTo();
            known.add(new Comparison.Known(
                    account.getName(),
                    account.getState() == SystemAccountState.ACTIVE,
                    account.getPerson(),
                    account.getOwnerName(),
                    account.getRights(),
                    left));
        }
        return known;
    }

    /** Findings of this review by what they are of; returned are those of others that wait for being seen done. */
    private static List<ReviewFinding> earlier(AccountReview review, Map<String, ReviewFinding> own, Change change) {
        var mine = Query.of(ReviewFinding.class)
                .where(Literals.REVIEW_FINDING__REVIEW, review.getId())
                .limit(ALL);
        change.list(mine)
                .forEach(each -> own.put(what(each.getName(), each.getKind().getName()), each));
        var waiting = Query.of(ReviewFinding.class)
                .where(Literals.REVIEW_FINDING__SYSTEM, review.getSystem())
                .where(Literals.REVIEW_FINDING__STATE, FindingState.DECIDED)
                .limit(ALL);
        return change.list(waiting).stream()
                .filter(each -> !review.getId().equals(each.getReview()))
                .toList();
    }

    /** What was to be disabled or deleted is done when it is disabled, though the register still does not know it. */
    private static boolean removed(
            Comparison.Found found, Map<String, ReviewFinding> own, List<ReviewFinding> earlier) {
        String what = what(found.name(), found.kind().getName());
        return found.kind() == FindingKind.UNKNOWN
                && Stream.concat(own.values().stream(), earlier.stream())
                        .anyMatch(each -> each.getDecision() == FindingDecision.REMOVE
                                && what(each.getName(), each.getKind().getName())
                                        .equals(what));
    }

    private static String what(String name, String kind) {
        return name + "/" + kind;
    }

    private static void tell(
            AccountReview review,
            Comparison.Found found,
            ReviewFinding known,
            int count,
            Change change,
            Map<String, ReviewFinding> own) {
        ReviewFinding finding = known == null ? change.create(ReviewFinding.class) : known;
        if (known == null) {
            finding.setKey(
                    review.getId() + "/" + what(found.name(), found.kind().getName()));
            finding.setReview(review.getId());
            finding.setNumber("%s-%03d".formatted(review.getNumber(), count + 1));
            finding.setSystem(review.getSystem());
            finding.setName(found.name());
            finding.setKind(found.kind());
            finding.setState(FindingState.OPEN);
            own.put(what(found.name(), found.kind().getName()), finding);
        } else if (finding.getState() == FindingState.VERIFIED) {
            finding.setState(FindingState.OPEN);
            finding.setDecision(FindingDecision.NONE);
            finding.setVerifiedOn(null);
        }
        finding.setPerson(found.person());
        finding.setOwnerName(found.ownerName());
        finding.setRecorded(found.recorded());
        finding.setFound(found.listed());
        finding.setLastLogin(found.lastLogin());
        finding.setSeen(finding.getSeen() + 1);
    }

    /** A list from before the decision proves nothing. */
    private static void verify(ReviewFinding finding, Set<String> there, LocalDate taken) {
        boolean waits = finding.getState() == FindingState.OPEN || finding.getState() == FindingState.DECIDED;
        boolean fresh = finding.getDecidedOn() == null || !taken.isBefore(finding.getDecidedOn());
        if (waits
                && fresh
                && !there.contains(what(finding.getName(), finding.getKind().getName()))) {
            finding.setState(FindingState.VERIFIED);
            finding.setVerifiedOn(taken);
        }
    }
}
