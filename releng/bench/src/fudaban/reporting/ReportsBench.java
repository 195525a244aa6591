// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting;

import fudaban.document.model.Document;
import fudaban.document.pdf.PdfWriter;
import fudaban.ledger.act.Work;
import fudaban.model.WorkKind;
import fudaban.reporting.closing.FinalReport;
import fudaban.reporting.closing.FinalReportBuilder;
import fudaban.reporting.closing.FinalReportDocument;
import fudaban.reporting.closing.FinalReportService;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.coverage.CoverageReader;
import fudaban.reporting.daily.DailyReportService;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.print.Cut;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** 日報, 作業報告書 and 履行状況一覧 of a size that a contract has; what is measured, against what, and the goals: releng/bench/README.md. */
public final class ReportsBench {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int ROUNDS = 9;

    private ReportsBench() {}

    interface Job {
        void run() throws Exception;
    }

    /** Seconds by the clock and of all threads' processor time. */
    record Spent(double seconds, double processor) {
        static Spent on(Job job) throws Exception {
            var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long cpu = system.getProcessCpuTime();
            long begin = System.nanoTime();
            job.run();
            return new Spent((System.nanoTime() - begin) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
        }

        static Spent median(List<Spent> all) {
            return all.stream()
                    .sorted(Comparator.comparingDouble(Spent::seconds))
                    .toList()
                    .get(all.size() / 2);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s (processor %.2f s)", seconds, processor);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[0]);
        boolean met = switch (arguments[1]) {
            case "daily" -> daily(out.resolve("daily"));
            case "final" -> year(out);
            case "coverage" -> coverage(out, Integer.parseInt(arguments[2]));
            default -> throw new IllegalArgumentException("there is no part " + arguments[1]);
        };
        System.exit(met ? 0 : 1);
    }

    private static boolean verdict(boolean met, String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values) + (met ? "  met" : "  MISSED"));
        return met;
    }

    /** A day of 200 acts, made by acts: 100 pieces of work, each begun and ended. The draft with its check, and its PDF. */
    private static boolean daily(Path folder) throws Exception {
        delete(folder);
        try (var house = new House(folder).create("2026-04-01T09:00")) {
            LocalTime now = LocalTime.of(9, 0);
            for (int i = 0; i < 100; i++) {
                house.at("2026-04-01T" + now);
                String item = house.submit(
                                Work.START,
                                new Work.Start(RawWork.row(i), RawWork.title(i), WorkKind.HAND, true, null, null))
                        .records()
                        .getFirst();
                now = now.plusMinutes(5);
                house.at("2026-04-01T" + now);
                house.submit(Work.FINISH, new Work.Finish(item, RawWork.content(i), RawWork.outcome(i), null, i % 7));
            }
            house.at("2026-04-01T17:45");
            var service = new DailyReportService(House.FONTS, List.of());
            LocalDate day = LocalDate.of(2026, 4, 1);
            var pages = new int[1];
            Job job = () -> {
                service.draft(house.ledger, house.operator, day, Locale.JAPAN);
                pages[0] = service.preview(house.ledger, house.operator, day, Locale.JAPAN, Cut.OFFICE)
                        .pages();
            };
            Spent first = Spent.on(job);
            List<Spent> warm = new ArrayList<>();
            for (int i = 0; i < 2 * ROUNDS; i++) {
                Spent spent = Spent.on(job);
                if (i >= ROUNDS) {
                    warm.add(spent);
                }
            }
            Spent median = Spent.median(warm);
            return verdict(
                    median.seconds() <= 0.5,
                    "日報 of 200 acts (100 pieces of work, %d pages), draft with its check and PDF: first %s, warm %s"
                            + " (goal 0.5 s)",
                    pages[0],
                    first,
                    median);
        }
    }

    /** 272 days of a fiscal year with 8 pieces of work and 147 acts each. */
    private static boolean year(Path out) throws Exception {
        Path folder = out.resolve("year");
        if (!Files.exists(folder)) {
            var days = RawWork.days(LocalDate.of(2026, 4, 1), 272);
            RawWork.desk(folder, database -> {
                RawWork.work(database, days, 8);
                RawWork.entries(database, days, 40_000);
            });
        }
        try (var house = new House(folder)) {
            house.at("2027-02-26T17:45");
            house.restart();
            LocalDate day = LocalDate.of(2027, 2, 26);
            var service = new FinalReportService(House.FONTS, true);
            var peak = new Peak();
            var pages = new int[1];
            Job job = () -> pages[0] = service.preview(house.ledger, house.operator, day, Locale.JAPAN, Cut.OFFICE)
                    .pages();
            Spent whole = Spent.on(job);
            long heap = peak.megabytes();
            Spent again = Spent.on(job);
            boolean met = verdict(
                    whole.seconds() <= 15,
                    "作業報告書 of 272 days, 40,000 acts, %d pages, from the desk's database to the PDF: %s, once more %s"
                            + " (goal 15 s)",
                    pages[0],
                    whole,
                    again);
            met &= verdict(
                    heap <= 512,
                    "作業報告書: heap at most %d MB, %d MB allowed (goal 512 MB)",
                    heap,
                    Runtime.getRuntime().maxMemory() >> 20);
            return met & beside(out, house, day);
        }
    }

    /** The same pages by JasperReports: the same blocks, ready in memory, for both. */
    private static boolean beside(Path out, House house, LocalDate day) throws Exception {
        FinalReport report =
                new FinalReportBuilder(house.ledger, house.operator, Locale.JAPAN, Cut.OFFICE).build(day, true);
        Document lazy =
                new FinalReportDocument(Locale.JAPAN, House.TOKYO, 10, each -> acts(house, each)).document(report);
        var blocks = new ArrayList<>();
        lazy.blocks().forEach(blocks::add);
        @SuppressWarnings({"unchecked", "rawtypes"})
        Document document = new Document(lazy.metadata(), lazy.page(), lazy.furniture(), (Iterable) blocks);
        var jasper = new JasperBaseline(document);
        List<Spent> ours = new ArrayList<>();
        List<Spent> theirs = new ArrayList<>();
        byte[][] pdf = new byte[2][];
        int[] pages = new int[2];
        for (int round = 0; round < 4; round++) {
            Spent mine = Spent.on(() -> {
                var bytes = new ByteArrayOutputStream();
                pages[0] = new PdfWriter(House.FONTS).write(document, bytes);
                pdf[0] = bytes.toByteArray();
            });
            System.gc();
            Spent other = Spent.on(() -> {
                var bytes = new ByteArrayOutputStream();
                pages[1] = jasper.write(bytes);
                pdf[1] = bytes.toByteArray();
            });
            System.gc();
            // The first round is both's code running for the first time.
            if (round > 0) {
                ours.add(mine);
                theirs.add(other);
            }
        }
        String[] text = {text(out, "fudaban", pdf[0]), text(out, "jasper", pdf[1])};
        int[] found = {entries(text[0]), entries(text[1])};
        double share = (double) text[1].length() / text[0].length();
        System.out.println(String.format(
                Locale.ROOT,
                "作業報告書, what pdftotext finds: Fudaban %d pages, %d of 40,000 acts, %d characters; JasperReports 7.0.6"
                        + " %d pages, %d acts, %.3f of the characters",
                pages[0],
                found[0],
                text[0].length(),
                pages[1],
                found[1],
                share));
        if (found[0] != 40_000 || found[1] != 40_000 || share < 0.9 || share > 1.05) {
            throw new IllegalStateException("the two do not hold the same");
        }
        Spent mine = Spent.median(ours);
        Spent other = Spent.median(theirs);
        double ratio = other.seconds() / mine.seconds();
        return verdict(
                ratio >= 2,
                "作業報告書 beside JasperReports 7.0.6, layout and PDF of the same content: %s and %s: %.1f x faster (goal"
                        + " 2)",
                mine,
                other,
                ratio);
    }

    private static List<FinalReportDocument.ActLine> acts(House house, LocalDate day) {
        var titles = new ActCounts(house.ledger, Locale.JAPAN);
        return house.ledger.journal().entriesOf(day).stream()
                .filter(entry -> ActCounts.counted(entry.act())
                        && entry.happened().atZone(House.TOKYO).toLocalDate().equals(day))
                .map(entry -> new FinalReportDocument.ActLine(
                        TIME.format(entry.happened().atZone(House.TOKYO)),
                        titles.title(entry.act()),
                        entry.records().size(),
                        entry.desk() + ":" + entry.number()))
                .toList();
    }

    private static String text(Path out, String name, byte[] pdf) throws Exception {
        Path file = Files.write(out.resolve(name + ".pdf"), pdf);
        var process = new ProcessBuilder("pdftotext", "-raw", file.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pdftotext cannot read " + file);
        }
        return text.replaceAll("[\\s　]+", "");
    }

    private static int entries(String text) {
        var numbers = new java.util.HashSet<String>();
        var matcher = java.util.regex.Pattern.compile("desk2:1\\d{6}").matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers.size();
    }

    /** 履行状況一覧 of the whole contract. */
    private static boolean coverage(Path out, int entries) throws Exception {
        Path folder = out.resolve("coverage-" + entries);
        if (!Files.exists(folder)) {
            var days = RawWork.days(LocalDate.of(2026, 1, 13), 320);
            RawWork.desk(folder, database -> {
                RawWork.work(database, days, 8);
                RawWork.entries(database, days, entries);
            });
        }
        try (var house = new House(folder)) {
            house.at("2027-02-26T17:45");
            house.restart();
            var terms = ContractTerms.on(house.ledger, house.operator, LocalDate.of(2026, 4, 1));
            var cells = new int[1];
            Job job = () -> {
                var read = new CoverageReader(house.ledger, house.operator, Locale.JAPAN)
                        .read(terms, terms.calendar().first(), terms.calendar().last());
                cells[0] = read.rows().size() * read.days().size();
            };
            Spent first = Spent.on(job);
            List<Spent> warm = new ArrayList<>();
            for (int i = 0; i < 2 * ROUNDS; i++) {
                Spent spent = Spent.on(job);
                if (i >= ROUNDS) {
                    warm.add(spent);
                }
            }
            Spent median = Spent.median(warm);
            return verdict(
                    median.seconds() <= 0.3,
                    "履行状況一覧 of 14 months over %,d entries (%d cells): first %s, warm %s (goal 0.3 s)",
                    entries,
                    cells[0],
                    first,
                    median);
        }
    }

    static void delete(Path folder) throws Exception {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** The most heap in use since it was made, as the collectors saw it. */
    private static final class Peak {
        Peak() {
            ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        }

        long megabytes() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(pool -> pool.getType() == MemoryType.HEAP)
                            .mapToLong(pool -> pool.getPeakUsage().getUsed())
                            .sum()
                    >> 20;
        }
    }
}
