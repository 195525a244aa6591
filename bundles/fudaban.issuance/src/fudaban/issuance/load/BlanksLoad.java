// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.load;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.IssuanceActs.BlankCard;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuanceFactory;
import fudaban.issuance.profile.BlankTables;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.ModelPackage;
import fudaban.personnel.load.LoadPlan;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Finding.Severity;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 引継ぎ受入 of blank cards (未発行カード): compares a list with what is recorded. */
public final class BlanksLoad {
    private final BlankTables profile;
    private final Map<String, Blank> known = new HashMap<>();
    private final Set<String> cards = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<BlankCard> rows = new ArrayList<>();
    private int added;
    private int unchanged;

    private BlanksLoad(BlankTables profile) {
        this.profile = profile;
    }

    /**
     * What a list of blank cards would change.
     *
     * @param source name of the file, kept with the act
     */
    public static LoadPlan plan(Ledger ledger, Session session, TableLoad table, String source) throws Refusal {
        var load = new BlanksLoad(ledger.profile(BlankTables.class, LocalDate.now(ledger.clock())));
        load.findings.addAll(table.findings());
        Pages.each(ledger, session, Query.of(Blank.class), row -> {
            Blank blank = IssuanceFactory.eINSTANCE.createBlank();
            row.values().forEach(blank::eSet);
            load.known.put(blank.getSerial(), blank);
        });
        Pages.each(
                ledger,
                session,
                Query.of(Credential.class),
                row -> load.cards.add(row.text(ModelPackage.Literals.CREDENTIAL__UID)));
        for (TableRow line : table.rows()) {
            load.compare(line);
        }
        return new LoadPlan(
                IssuanceActs.TAKE_OVER_BLANKS,
                LoadPlan.cut(
                        load.rows,
                        IssuanceActs.CHUNK,
                        part -> new IssuanceActs.TakeOverBlanks(source, List.copyOf(part))),
                load.added,
                load.rows.size() - load.added,
                load.unchanged,
                load.findings);
    }

    private void compare(TableRow line) {
        Optional<BlankCard> told = told(line);
        if (told.isEmpty()) {
            return;
        }
        BlankCard blank = told.get();
        if (cards.contains(blank.serial())) {
            find(line, Severity.CONTRADICTION, "blank.card", blank.serial());
            return;
        }
        Blank recorded = known.get(blank.serial());
        if (recorded == null) {
            added++;
            rows.add(blank);
        } else if (blank.state() != null && blank.state() != recorded.getState()) {
            find(
                    line,
                    Severity.CONTRADICTION,
                    "blank.state",
                    blank.serial(),
                    recorded.getState().getName(),
                    blank.state().getName());
        } else if (BlankChanges.of(blank, recorded).isEmpty()) {
            unchanged++;
        } else {
            rows.add(blank);
        }
    }

    private Optional<BlankCard> told(TableRow line) {
        String kindWord = line.get("kind");
        String stateWord = line.get("state");
        CredentialKind kind = kindWord == null ? null : profile.kinds().get(kindWord);
        BlankState state = stateWord == null ? null : profile.states().get(stateWord);
        if (kindWord != null && kind == null) {
            find(line, Severity.ERROR, "blank.kind", kindWord);
            return Optional.empty();
        }
        if (stateWord != null && state == null) {
            find(line, Severity.ERROR, "blank.state-word", stateWord);
            return Optional.empty();
        }
        String count = line.get("count");
        return Optional.of(new BlankCard(
                line.get("serial"),
                kind,
                state,
                count == null ? null : Integer.valueOf(count),
                line.get("place"),
                line.get("lot"),
                line.date("receivedOn"),
                line.get("remark")));
    }

    private void find(TableRow line, Severity severity, String key, Object... values) {
        findings.add(Finding.of(line.line(), "", severity, Issuance.class, key, values));
    }
}
