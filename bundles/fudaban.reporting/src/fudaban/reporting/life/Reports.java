// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.life;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.model.ModelPackage;
import fudaban.reporting.Reporting;
import fudaban.reporting.facts.Everything;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.model.Report;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.model.ReportFile;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.model.ReportingPackage.Literals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds reports and their files. */
public final class Reports {
    private final Ledger ledger;
    private final Session reader;

    /** Reads as this account. */
    public Reports(Ledger ledger, Session reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    /**
     * A report in short.
     *
     * @param id of the record
     * @param head printed head, empty on a draft
     * @param replaces id of the edition before, or empty
     */
    public record Entry(
            String id,
            String number,
            ReportKind kind,
            LocalDate firstDay,
            LocalDate day,
            int edition,
            ReportState state,
            String deliverable,
            String head,
            String hash,
            int pages,
            Instant submitted,
            String receivedBy,
            Instant received,
            Instant closed,
            String reason,
            String replaces,
            Notes notes) {
        /** Whether it was handed in and no later edition stands in its place. */
        public boolean inForce() {
            return state != ReportState.DRAFT && state != ReportState.REPLACED;
        }

        /** Number of the entry whose head it prints; 0 without one. */
        public long headNumber() {
            int colon = head.indexOf(':');
            int equal = head.indexOf('=');
            return colon < 0 || equal < colon ? 0 : Long.parseLong(head.substring(colon + 1, equal));
        }
    }

    /** What people added. */
    public record Notes(String plan, String remarks, String handover, String attendance) {
        /** Nothing. */
        public static final Notes NONE = new Notes("", "", "", "");
    }

    /** All editions of reports of a kind between two days by their last day, in order of day and edition. */
    public List<Entry> of(ReportKind kind, LocalDate first, LocalDate last) throws Refusal {
        var query = Query.of(Report.class)
                .where(Literals.REPORT__KIND, kind)
                .where(Literals.REPORT__DAY, Operator.FROM, first)
                .where(Literals.REPORT__DAY, Operator.TO, last);
        return Everything.of(ledger, reader, query).stream()
                .map(Reports::entry)
                .sorted(Comparator.comparing(Entry::day).thenComparingInt(Entry::edition))
                .toList();
    }

    /** All editions of a subject, first one first. */
    public List<Entry> editions(Subject subject) throws Refusal {
        return of(subject.kind(), subject.day(), subject.day()).stream()
                .filter(entry -> stem(entry).equals(subject.stem()))
                .toList();
    }

    private static String stem(Entry entry) {
        return new Subject(entry.kind(), entry.firstDay(), entry.day(), entry.deliverable()).stem();
    }

    /** The edition a paper made now would have: that of the draft, or the next. */
    public int edition(List<Entry> editions) {
        return draft(editions)
                .map(Entry::edition)
                .orElse(editions.stream().mapToInt(Entry::edition).max().orElse(0) + 1);
    }

    /** The draft among the editions. */
    public Optional<Entry> draft(List<Entry> editions) {
        return editions.stream()
                .filter(entry -> entry.state() == ReportState.DRAFT)
                .findFirst();
    }

    /** The edition in force among the editions. */
    public Optional<Entry> current(List<Entry> editions) {
        return editions.stream().filter(Entry::inForce).findFirst();
    }

    /**
     * A report by its number; the number of the edition may be left out for the newest one.
     *
     * @throws Refusal when there is none
     */
    public Entry byNumber(String number) throws Refusal {
        var exact = Query.of(Report.class).where(Literals.REPORT__NUMBER, number);
        var begins = Query.of(Report.class).where(Literals.REPORT__NUMBER, Operator.BEGINS, number + "-");
        for (var query : List.of(exact, begins)) {
            Optional<Entry> found = Everything.of(ledger, reader, query).stream()
                    .map(Reports::entry)
                    .max(Comparator.comparingInt(Entry::edition));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw Reporting.refusal("report.none", number);
    }

    /** The last report of a kind in force whose last day is before a day. */
    public Optional<Entry> before(ReportKind kind, LocalDate day) throws Refusal {
        var query = Query.of(Report.class)
                .where(Literals.REPORT__KIND, kind)
                .where(Literals.REPORT__DAY, Operator.TO, day.minusDays(1))
                .orderBy(Literals.REPORT__DAY, true)
                .limit(50);
        return ledger.list(reader, query).rows().stream()
                .map(Reports::entry)
                .filter(Entry::inForce)
                .findFirst();
    }

    /** Files of a report, without their content. */
    public List<Row> files(String report) throws Refusal {
        return Everything.of(ledger, reader, Query.of(ReportFile.class).where(Literals.REPORT_FILE__REPORT, report));
    }

    /** One file of a report, without its content: 官側提出用, 保護情報除外版, or the scan with the mark of receipt; the paper before its workbook. */
    public Optional<Row> file(String report, ReportCut cut) throws Refusal {
        return files(report).stream()
                .filter(file -> file.get(Literals.REPORT_FILE__CUT) == cut)
                .min(Comparator.comparing(file -> isWorkbook(file)));
    }

    /** The office's own workbook that was filled in with a report, without its content. */
    public Optional<Row> workbook(String report, ReportCut cut) throws Refusal {
        return files(report).stream()
                .filter(file -> file.get(Literals.REPORT_FILE__CUT) == cut && isWorkbook(file))
                .findFirst();
    }

    private static boolean isWorkbook(Row file) {
        return file.text(Literals.REPORT_FILE__MEDIA_TYPE).equals(HandingIn.XLSX);
    }

    /**
     * The content of 官側提出用, as it was handed in, to be shown or printed; leaves an access entry.
     *
     * @throws Refusal when the report has no such file, or it may not be seen
     */
    public byte[] paper(Entry report) throws Refusal {
        Row file = file(report.id(), ReportCut.OFFICE)
                .orElseThrow(() -> Reporting.refusal("report.no-file", report.number()));
        ledger.recordAccess(
                reader, Ledger.AccessKind.PRINTED, report.number(), List.of(report.id()), classification(file));
        return ledger.open(reader, ReportFile.class, file.id()).getContent();
    }

    /** What kind of 保護すべき情報 a file of a report holds; OPEN where none. */
    public static Classification classification(Row file) {
        return file.get(ModelPackage.Literals.RECORD__CLASSIFICATION) instanceof Classification kind
                ? kind
                : Classification.OPEN;
    }

    private static Entry entry(Row row) {
        Object edition = row.get(Literals.REPORT__EDITION);
        Object pages = row.get(Literals.REPORT__PAGES);
        LocalDate day = (LocalDate) row.get(Literals.REPORT__DAY);
        LocalDate first = (LocalDate) row.get(Literals.REPORT__FIRST_DAY);
        return new Entry(
                row.id(),
                row.text(Literals.REPORT__NUMBER),
                (ReportKind) row.get(Literals.REPORT__KIND),
                first == null ? day : first,
                day,
                edition == null ? 0 : (Integer) edition,
                (ReportState) row.get(Literals.REPORT__STATE),
                row.text(Literals.REPORT__DELIVERABLE),
                row.text(Literals.REPORT__HEAD),
                row.text(Literals.REPORT__HASH),
                pages == null ? 0 : (Integer) pages,
                (Instant) row.get(Literals.REPORT__SUBMITTED),
                row.text(Literals.REPORT__RECEIVED_BY),
                (Instant) row.get(Literals.REPORT__RECEIVED),
                (Instant) row.get(Literals.REPORT__CLOSED),
                row.text(Literals.REPORT__REASON),
                row.text(Literals.REPORT__REPLACES),
                new Notes(
                        row.text(Literals.REPORT__PLAN),
                        row.text(Literals.REPORT__REMARKS),
                        row.text(Literals.REPORT__HANDOVER),
                        row.text(Literals.REPORT__ATTENDANCE)));
    }
}
