// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import static fudaban.model.ModelPackage.Literals.WORK_ITEM__TAKEN_OVER;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelFactory;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import fudaban.personnel.Personnel;
import fudaban.personnel.TakeOverWork;
import fudaban.personnel.internal.WorkChanges;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Finding.Severity;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 引継ぎ受入 of open work: compares a list with what is recorded. */
public final class WorkLoad {
    private final Ledger ledger;
    private final Map<String, WorkItem> known = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<TakeOverWork.Row> rows = new ArrayList<>();
    private int added;
    private int unchanged;

    private WorkLoad(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What a list of open work would change.
     *
     * @param source name of the file, kept with the act
     */
    public static LoadPlan plan(Ledger ledger, Session session, TableLoad table, String source) throws Refusal {
        var load = new WorkLoad(ledger);
        load.findings.addAll(table.findings());
        new Recorded(ledger, session).each(Query.of(WorkItem.class).where(WORK_ITEM__TAKEN_OVER, true), load::keep);
        for (TableRow line : table.rows()) {
            load.compare(line);
        }
        return new LoadPlan(
                Personnel.TAKE_OVER_WORK,
                LoadPlan.cut(load.rows, Personnel.CHUNK, part -> new TakeOverWork(source, part)),
                load.added,
                load.rows.size() - load.added,
                load.unchanged,
                load.findings);
    }

    private void keep(Row row) {
        WorkItem item = ModelFactory.eINSTANCE.createWorkItem();
        row.values().forEach(item::eSet);
        known.put(item.getNumber(), item);
    }

    private void compare(TableRow line) {
        var row = new TakeOverWork.Row(
                line.get("number"),
                line.get("row"),
                line.get("title"),
                line.get("content"),
                line.get("handover"),
                line.date("started"));
        if (row.title() == null) {
            find(line, Severity.ERROR, "work.nameless", row.number());
            return;
        }
        if (row.started() != null && row.started().isAfter(LocalDate.now(ledger.clock()))) {
            find(line, Severity.ERROR, "work.ahead", row.number(), row.started());
            return;
        }
        WorkItem item = known.get(row.own());
        if (item == null) {
            added++;
            rows.add(row);
        } else if (!row.title().equals(item.getTitle())) {
            find(line, Severity.CONTRADICTION, "work.other", row.number(), item.getTitle(), row.title());
        } else if (item.getState() == WorkState.FINISHED) {
            find(line, Severity.NOTE, "work.done", row.number());
            unchanged++;
        } else if (WorkChanges.of(row, item, ledger.clock().getZone()).isEmpty()) {
            unchanged++;
        } else {
            rows.add(row);
        }
    }

    private void find(TableRow line, Severity severity, String key, Object... values) {
        findings.add(Finding.of(line.line(), "", severity, Personnel.class, key, values));
    }
}
