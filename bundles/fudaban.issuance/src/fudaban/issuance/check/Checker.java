// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.document.text.FontCoverage;
import fudaban.document.text.FontStack;
import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.face.GlyphPictures;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.CheckRules;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Attachment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Checks applications and records what was found. */
public final class Checker {
    private static final int CHUNK = IssuanceActs.CHUNK;

    private final Ledger ledger;
    private final FontStack fonts;
    private final List<Rule> rules = Rule.all();

    /** @param fonts the fonts faces are printed with */
    public Checker(Ledger ledger, FontStack fonts) {
        this.ledger = ledger;
        this.fonts = fonts;
    }

    /**
     * What a check found.
     *
     * @param checked applications without a stopping defect
     * @param defective applications with one
     */
    public record Result(int checked, int defective) {}

    /**
     * Checks what was received, and what was found defective or checked before too when {@code again} is set.
     *
     * @param workItem id of the work item, or null
     * @param progress done and total
     */
    public Result check(Session person, boolean again, String workItem, BiConsumer<Integer, Integer> progress)
            throws Refusal {
        Session session = person.working();
        LocalDate today = LocalDate.now(ledger.clock());
        var setting = new Setting(
                today,
                ledger.profile(CheckRules.class, today),
                ledger.profile(ApplicationColumns.class, today),
                new FontCoverage(fonts),
                GlyphPictures.of(ledger, session));
        Object[] states = again
                ? new Object[] {ApplicationState.RECEIVED, ApplicationState.DEFECTIVE, ApplicationState.CHECKED}
                : new Object[] {ApplicationState.RECEIVED};
        var query = Query.of(Application.class).where(Literals.APPLICATION__STATE, Query.Operator.IN, states);
        int total = ledger.count(session, query).number();
        Set<String> checked = new HashSet<>();
        // Page by page, by the age of the applications: what an act changes lies behind the next page.
        Optional<Query<Application>> next = Optional.of(query.limit(CHUNK));
        while (next.isPresent()) {
            Query<Application> now = next.get();
            Page page = ledger.list(session, now);
            submit(session, page.rows(), setting, workItem);
            page.rows().forEach(row -> checked.add(row.id()));
            progress.accept(checked.size(), Math.max(total, checked.size()));
            next = page.next().map(now::after);
        }
        int defective = defective(session, checked);
        return new Result(checked.size() - defective, defective);
    }

    private void submit(Session session, List<Row> rows, Setting setting, String workItem) throws Refusal {
        if (rows.isEmpty()) {
            return;
        }
        List<IssuanceActs.Checked> results = new ArrayList<>();
        for (Row row : rows) {
            results.add(new IssuanceActs.Checked(row.id(), findings(subject(session, row), setting)));
        }
        ledger.submit(
                session,
                Submission.of(IssuanceActs.CHECK, new IssuanceActs.Check(results))
                        .expecting(rows.stream().collect(Collectors.toMap(Row::id, Row::version)))
                        .within(workItem));
    }

    private List<IssuanceActs.Finding> findings(Subject subject, Setting setting) {
        var findings = new Findings();
        rules.forEach(rule -> rule.check(subject, setting, findings));
        return findings.list();
    }

    private Subject subject(Session session, Row row) throws Refusal {
        if (row.masked().contains(Literals.APPLICATION__STAFF_NUMBER)
                || row.masked().contains(Literals.APPLICATION__FAMILY_NAME)) {
            throw Issuance.refusal("check.sight");
        }
        String photo = row.text(Literals.APPLICATION__PHOTO);
        return new Subject(
                row,
                photo.isEmpty()
                        ? Optional.empty()
                        : Optional.ofNullable(
                                ledger.open(session, Attachment.class, photo).getContent()));
    }

    private int defective(Session session, Set<String> checked) throws Refusal {
        int[] count = new int[1];
        var defective = Query.of(Application.class).where(Literals.APPLICATION__STATE, ApplicationState.DEFECTIVE);
        Pages.each(ledger, session, defective, row -> count[0] += checked.contains(row.id()) ? 1 : 0);
        return count[0];
    }
}
