// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.act.ActType;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.model.Account;
import fudaban.model.Contract;
import fudaban.model.ModelPackage;
import fudaban.model.Request;
import fudaban.model.RequestState;
import fudaban.model.WorkItem;
import fudaban.model.WorkRow;
import fudaban.model.WorkState;
import fudaban.reporting.internal.Texts;
import fudaban.reporting.model.Report;
import fudaban.reporting.model.ReportingPackage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a day's report together from its work items and journal entries. */
public final class DailyReportBuilder {
    private static final int MOST = 1000;

    private final Ledger ledger;
    private final Session session;
    private final Locale locale;
    private final ZoneId zone;

    public DailyReportBuilder(Ledger ledger, Session session, Locale locale) {
        this.ledger = ledger;
        this.session = session;
        this.locale = locale;
        this.zone = ledger.clock().getZone();
    }

    /**
     * The report of a day as it stands now.
     *
     * @throws Refusal when no contract is in force on that day
     */
    public DailyReport build(LocalDate day) throws Refusal {
        Contract contract = contract(day);
        Map<String, WorkRow> rows =
                contract.getRows().stream().collect(Collectors.toMap(WorkRow::getNumber, Function.identity()));
        String head = ledger.journal()
                .head()
                .map(entry -> entry.desk() + ":" + entry.number() + "=" + entry.hash())
                .orElse("");
        return new DailyReport(
                day,
                edition(day),
                contract.getTitle(),
                contract.getContractNumber(),
                operator(),
                items(day, rows),
                counts(day),
                open(),
                head,
                ledger.clock().instant());
    }

    private Contract contract(LocalDate day) throws Refusal {
        var query = Query.of(Contract.class)
                .where(ModelPackage.Literals.CONTRACT__ACTIVE_NUMBER, Operator.NOT_EMPTY)
                .where(ModelPackage.Literals.CONTRACT__VALID_FROM, Operator.TO, day)
                .where(ModelPackage.Literals.CONTRACT__VALID_TO, Operator.FROM, day);
        Optional<Row> row = ledger.list(session, query).rows().stream().findFirst();
        String id = row.orElseThrow(() -> new Refusal(DailyReport.class, "contract.none", day.toString()))
                .id();
        return ledger.open(session, Contract.class, id);
    }

    /** The name people know; the log-in name where the account has none. */
    private String operator() throws Refusal {
        String name = ledger.open(session, Account.class, session.account()).getDisplayName();
        return name == null || name.isBlank() ? session.name() : name;
    }

    private int edition(LocalDate day) throws Refusal {
        var handedIn = Query.of(Report.class).where(ReportingPackage.Literals.REPORT__DAY, day);
        return ledger.list(session, handedIn).rows().size() + 1;
    }

    private List<DailyReport.Item> items(LocalDate day, Map<String, WorkRow> rows) throws Refusal {
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        var started = Query.of(WorkItem.class)
                .where(ModelPackage.Literals.WORK_ITEM__STARTED, Operator.FROM, begin)
                .where(ModelPackage.Literals.WORK_ITEM__STARTED, Operator.TO, end.minusNanos(1000));
        var earlier = Query.of(WorkItem.class)
                .where(ModelPackage.Literals.WORK_ITEM__STARTED, Operator.TO, begin.minusNanos(1000));
        List<Row> found = new ArrayList<>(
                all(earlier.where(ModelPackage.Literals.WORK_ITEM__STATE, Operator.IS_NOT, WorkState.FINISHED)));
        found.addAll(all(earlier.where(ModelPackage.Literals.WORK_ITEM__FINISHED, Operator.FROM, begin)));
        found.addAll(all(started));
        return found.stream()
                .map(row -> item(row, rows, begin, end))
                .sorted(Comparator.comparing(DailyReport.Item::started))
                .toList();
    }

    private List<Row> all(Query<WorkItem> query) throws Refusal {
        List<Row> rows = new ArrayList<>();
        Optional<Query.Cursor> next = Optional.empty();
        do {
            var page = ledger.list(session, query.limit(MOST).after(next.orElse(null)));
            rows.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return rows;
    }

    private static DailyReport.Item item(Row row, Map<String, WorkRow> rows, Instant begin, Instant end) {
        String number = row.text(ModelPackage.Literals.WORK_ITEM__ROW);
        Instant started = (Instant) row.get(ModelPackage.Literals.WORK_ITEM__STARTED);
        Instant finished = (Instant) row.get(ModelPackage.Literals.WORK_ITEM__FINISHED);
        Object count = row.get(ModelPackage.Literals.WORK_ITEM__COUNT);
        return new DailyReport.Item(
                number,
                rows.containsKey(number) ? rows.get(number).getItem() : "",
                row.text(ModelPackage.Literals.WORK_ITEM__TITLE),
                row.text(ModelPackage.Literals.WORK_ITEM__CONTENT),
                row.text(ModelPackage.Literals.WORK_ITEM__OUTCOME),
                row.text(ModelPackage.Literals.WORK_ITEM__HANDOVER),
                started,
                finished == null || !finished.isBefore(end) ? null : finished,
                started.isBefore(begin),
                count == null ? 0 : (Integer) count);
    }

    /** Acts that happened that day; the ledger's own housekeeping is left out. */
    private List<DailyReport.Tally> counts(LocalDate day) {
        Map<String, int[]> tallies = new TreeMap<>();
        for (Entry entry : ledger.journal().entriesOf(day)) {
            if (entry.happened().atZone(zone).toLocalDate().equals(day)
                    && !entry.act().startsWith("ledger.")
                    && !entry.act().startsWith("work.")) {
                int[] tally = tallies.computeIfAbsent(entry.act(), act -> new int[2]);
                tally[0]++;
                tally[1] += entry.records().size();
            }
        }
        Map<String, String> titles = titles();
        return tallies.entrySet().stream()
                .map(each -> new DailyReport.Tally(
                        titles.getOrDefault(each.getKey(), each.getKey()), each.getValue()[0], each.getValue()[1]))
                .toList();
    }

    private List<DailyReport.Open> open() throws Refusal {
        var waiting = Query.of(Request.class)
                .where(ModelPackage.Literals.REQUEST__STATE, RequestState.WAITING)
                .limit(MOST);
        Map<String, String> titles = titles();
        return ledger.list(session, waiting).rows().stream()
                .map(row -> new DailyReport.Open(
                        row.text(ModelPackage.Literals.REQUEST__NUMBER),
                        Texts.of(locale).get("request." + row.text(ModelPackage.Literals.REQUEST__KIND)),
                        titles.getOrDefault(
                                row.text(ModelPackage.Literals.REQUEST__ACT),
                                row.text(ModelPackage.Literals.REQUEST__ACT)),
                        (LocalDate) row.get(ModelPackage.Literals.REQUEST__DUE)))
                .toList();
    }

    private Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (ActType<?> type : ledger.acts()) {
            titles.put(type.name(), type.title(locale));
        }
        return titles;
    }
}
