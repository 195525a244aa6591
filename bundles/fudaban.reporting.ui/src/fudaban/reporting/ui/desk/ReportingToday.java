// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.desk;

import fudaban.ledger.Refusal;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.papers.Checklist;
import fudaban.reporting.papers.PaperReader;
import fudaban.reporting.papers.PaperState;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What 報告 has to say about 本日: the day's 日報, and those of earlier days that were not handed in. */
@Component
public final class ReportingToday implements TodaySource {
    /** 日報. */
    public static final String DAILY = "fudaban.reporting.ui.part.daily";
    /** 提出物（表1）. */
    public static final String PAPERS = "fudaban.reporting.ui.part.papers";
    /** 履行状況一覧. */
    public static final String COVERAGE = "fudaban.reporting.ui.part.coverage";
    /** 報告書の様式. */
    public static final String FORMS = "fudaban.reporting.ui.part.forms";

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        var words = Words.of(ReportingToday.class, seat.locale());
        LocalDate today = seat.today();
        List<TodayItem> items = new ArrayList<>();
        List<LocalDate> missing = Missing.days(seat);
        List<LocalDate> before =
                missing.stream().filter(day -> day.isBefore(today)).toList();
        if (!before.isEmpty()) {
            LocalDate oldest = before.getFirst();
            items.add(new TodayItem(
                    Section.DUE,
                    Urgency.LATE,
                    "report-analytics",
                    words.say("late", before.size()),
                    words.say("late.why", words.day(oldest)),
                    oldest,
                    Optional.of(new Place(DAILY, oldest.toString()))));
        }
        if (missing.contains(today)) {
            items.add(new TodayItem(
                    Section.DUE,
                    Urgency.TODAY,
                    "report-analytics",
                    words.say("today"),
                    words.say("today.why"),
                    today,
                    Optional.of(new Place(DAILY, today.toString()))));
        }
        papers(seat, words, items);
        return items;
    }

    /** 週報, 作業報告書 and other papers of 表1 that are overdue, due, or soon due. */
    private static void papers(Seat seat, Words words, List<TodayItem> items) throws Refusal {
        if (ContractTerms.firstDay(seat.ledger(), seat.session())
                .filter(first -> !first.isAfter(seat.today()))
                .isEmpty()) {
            return;
        }
        LocalDate began = Missing.began(seat, seat.today());
        Map<String, List<Checklist.Item>> byRow = new LinkedHashMap<>();
        var notDaily = EnumSet.complementOf(EnumSet.of(ReportKind.DAILY));
        for (Checklist.Item paper : PaperReader.read(seat.ledger(), seat.session(), seat.today(), notDaily)) {
            if (urgency(paper.state()).isPresent() && !paper.due().isBefore(began)) {
                byRow.computeIfAbsent(paper.row().getNumber(), row -> new ArrayList<>())
                        .add(paper);
            }
        }
        byRow.forEach((row, papers) -> items.add(item(words, row, papers)));
    }

    private static TodayItem item(Words words, String row, List<Checklist.Item> papers) {
        Checklist.Item first = papers.getFirst();
        return new TodayItem(
                Section.DUE,
                urgency(first.state()).orElseThrow(),
                "list-check",
                papers.size() == 1
                        ? words.say("paper", first.row().getName(), words.day(first.day()))
                        : words.say("papers", first.row().getName(), papers.size()),
                words.say("paper." + first.state(), words.day(first.due()), first.left()),
                first.due(),
                Optional.of(new Place(PAPERS, row)));
    }

    private static Optional<Urgency> urgency(PaperState state) {
        return switch (state) {
            case LATE -> Optional.of(Urgency.LATE);
            case DUE -> Optional.of(Urgency.TODAY);
            case SOON -> Optional.of(Urgency.SOON);
            default -> Optional.empty();
        };
    }
}
