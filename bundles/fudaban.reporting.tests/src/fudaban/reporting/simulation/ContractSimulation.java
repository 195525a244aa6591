// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.simulation;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.spi.DaySource;
import fudaban.model.WorkKind;
import fudaban.registers.RegisterActs;
import fudaban.registers.RegistersTopic;
import fudaban.registers.row.RegisterWork;
import fudaban.reporting.House;
import fudaban.reporting.closing.FinalReportService;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.contract.Papers;
import fudaban.reporting.daily.DailyReportService;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.AbsenceKind;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.papers.PaperDue;
import fudaban.reporting.profile.ReportProfile;
import fudaban.reporting.weekly.WeeklyPeriods;
import fudaban.reporting.weekly.WeeklyReportService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A contract from its first service day to its last, worked as one person works: checks, jobs that go on over days, calls in between, machines beside, entries
 * afterwards, work after handing in, overtime, an absence, a replacement, restarts. Every date in it is asked of the contract.
 */
final class ContractSimulation {
    private final House house;
    private final Path paper;
    private final DailyReportService daily;
    private final WeeklyReportService weekly;
    private final FinalReportService closing;
    private final ContractTerms terms;
    private final Map<LocalDate, WeeklyPeriods.Period> weeks = new HashMap<>();
    private final Map<LocalDate, Path> dailies = new LinkedHashMap<>();
    private String job;
    private String medium;
    private LocalDate away;
    private int n;

    /** @param paper where the sheets go that are handed in */
    ContractSimulation(House house, Path paper) throws Refusal {
        this.house = house;
        this.paper = paper;
        List<DaySource> sources = new ArrayList<>(RegistersTopic.sources());
        sources.add(new PaperDue());
        this.daily = new DailyReportService(House.FONTS, sources);
        this.weekly = new WeeklyReportService(House.FONTS, sources);
        this.closing = new FinalReportService(House.FONTS, false);
        LocalDate first = ContractTerms.firstDay(house.ledger, house.operator).orElseThrow();
        this.terms = ContractTerms.on(house.ledger, house.operator, first);
        var profile = house.ledger.profile(ReportProfile.class, first);
        new WeeklyPeriods(terms.calendar(), profile.meeting()).all().forEach(week -> weeks.put(week.due(), week));
    }

    /** Sheets of 日報 as they were handed in, by day. */
    Map<LocalDate, Path> dailies() {
        return dailies;
    }

    /** Works the whole contract. */
    void run() throws Refusal {
        List<LocalDate> days = terms.calendar().serviceDays();
        begin(days.getFirst());
        for (LocalDate day : days) {
            n++;
            if (n == 6) {
                away = day;
                continue;
            }
            day(day, day.equals(days.getLast()));
        }
    }

    private void begin(LocalDate first) throws Refusal {
        house.at(first + "T09:00");
        house.ledger.submit(
                house.logIn("sato"),
                Submission.of(
                        RegisterActs.ADD,
                        new RegisterActs.Add(
                                "handlers",
                                null,
                                Map.of(
                                        "account",
                                        "tanaka",
                                        "name",
                                        "田中",
                                        "agreed",
                                        "同意 第1号",
                                        "from",
                                        first.toString()))));
        for (var row : new Papers(terms).rows(ReportKind.PAPER)) {
            byte[] scan = ("書類 " + row.getNumber()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            String hash = fudaban.ledger.journal.Hash.hex(fudaban.ledger.journal.Hash.sha256(scan));
            var subject = new Subject(ReportKind.PAPER, first, first, row.getNumber());
            house.ledger.submit(
                    house.operator,
                    Submission.of(
                                    ReportActs.HAND_IN,
                                    new ReportActs.HandIn(
                                            subject,
                                            1,
                                            "",
                                            hash,
                                            0,
                                            0,
                                            List.of(new ReportActs.File(
                                                    fudaban.reporting.model.ReportCut.OFFICE,
                                                    "書類.pdf",
                                                    "application/pdf",
                                                    hash)),
                                            fudaban.model.Classification.PERSONAL))
                            .carrying(List.of(scan)));
            close(subject.stem() + "-1");
        }
    }

    private void day(LocalDate day, boolean last) throws Refusal {
        house.at(day + "T09:30");
        if (away != null) {
            afterAbsence(away);
            away = null;
        }
        morning(day);
        afternoon(day, last);
        evening(day);
    }

    /** The one who was away enters it and hands that day's page in. */
    private void afterAbsence(LocalDate missed) throws Refusal {
        house.submit(
                ReportActs.ABSENCE,
                new ReportActs.Absent(null, missed, missed, AbsenceKind.ILLNESS, "田中", null, "発熱", false));
        handInDaily(missed);
        close("DAILY-" + missed + "-1");
    }

    private void morning(LocalDate day) throws Refusal {
        house.at(day + "T09:45");
        List<RegisterActs.Deviation> deviations = n % 9 == 2
                ? List.of(new RegisterActs.Deviation("gate", Map.of("result", "×", "remark", "連携を再実行し正常")))
                : List.of();
        new RegisterWork(house.ledger, house.operator)
                .submit(
                        RegisterActs.DAILY_CHECK,
                        new RegisterActs.DailyCheck("monitoring", day, deviations),
                        new RegisterWork.Piece(
                                "3-3", "日次点検", deviations.isEmpty() ? "全項目正常" : "1項目に指摘", 7, House.time(day, "09:31")));
        if (job == null) {
            job = house.start("1-1", "一括発行 第" + n + "回");
        } else {
            house.submit(Work.RESUME, new Work.Resume(job, true, null));
        }
        house.submit(Work.START, new Work.Start("1-1", "書込み", WorkKind.MACHINE, false, null, null));
        house.at(day + "T11:10");
        house.ledger.submit(
                house.operator,
                Submission.of(
                        Work.ENTER,
                        new Work.Enter(
                                "2-1",
                                "暗証番号の照会",
                                WorkKind.CALL,
                                House.time(day, "11:05"),
                                new Work.Text(null, "回答済み", null, 1, null, null),
                                null)));
        house.at(day + "T12:00");
        house.submit(Work.PAUSE, new Work.Pause(job, null));
        if (n % 5 == 0) {
            house.restart();
        }
    }

    private void afternoon(LocalDate day, boolean last) throws Refusal {
        house.at(day + "T13:00");
        if (day.getDayOfMonth() <= 7 || n == 1) {
            house.finish(house.start("1-7", "有効期限切れの調査"), "対象を連絡済み", 3);
        }
        if (n == 2) {
            house.finish(house.start("3-2", "カードプリンタの手入れ"), "完了", 1);
        }
        if (n % 6 == 3) {
            String patch = house.start("4-2", "更新の適用");
            house.submit(Work.FINISH, new Work.Finish(patch, "計画のとおり", "完了", null, 1, "試験機 192.0.2.77 へ適用", null));
        }
        media(day);
        house.at(day + "T15:30");
        if (n % 2 == 0 || last) {
            house.submit(Work.RESUME, new Work.Resume(job, true, null));
            house.at(day + "T16:00");
            house.finish(job, "完了", 40);
            job = null;
        }
        house.at(day + "T17:00");
        house.enter(
                "2-1", "窓口での相談", House.time(day, "16:10"), House.time(day, "16:25"), Work.Text.of("更新手続の案内", "案内済み"));
    }

    private void media(LocalDate day) throws Refusal {
        if (medium != null) {
            house.submit(
                    RegisterActs.COMPLETE,
                    new RegisterActs.Complete(
                            medium, Map.of("returned", day.toString(), "sealChecked", "異常なし", "received", "佐藤")));
            medium = null;
        } else if (n % 4 == 1) {
            String id = house.submit(
                            RegisterActs.ADD,
                            new RegisterActs.Add(
                                    "media",
                                    null,
                                    Map.of(
                                            "medium",
                                            "USB-03",
                                            "content",
                                            "発行データ",
                                            "purpose",
                                            "送付物の照合",
                                            "destination",
                                            "防衛大学校",
                                            "carrier",
                                            "田中",
                                            "witness",
                                            "佐藤",
                                            "due",
                                            terms.nextServiceDay(day).toString())))
                    .records()
                    .getFirst();
            medium = house.ledger
                    .open(house.operator, fudaban.registers.model.RegisterRow.class, id)
                    .getNumber();
        }
    }

    private void evening(LocalDate day) throws Refusal {
        house.at(day + "T17:45");
        machinesEnd();
        house.submit(
                ReportActs.ANNOTATE,
                new ReportActs.Annotate(
                        Subject.daily(day, new Papers(terms).number(ReportKind.DAILY)), "発行の続き", null, "特になし", null));
        house.at(day + "T18:10");
        WeeklyPeriods.Period week = weeks.get(day);
        String weekly = week == null ? null : handInWeekly(week);
        handInDaily(day);
        house.at(day + "T18:13");
        if (n % 7 == 3) {
            replace(day);
        } else if (n % 7 == 5) {
            late(day);
        }
        house.at(day + "T18:25");
        close(current("DAILY-" + day));
        if (weekly != null) {
            close(weekly);
        }
        for (Papers.Final last : new Papers(terms).finals()) {
            if (last.due().equals(day)) {
                handInFinal(last, day);
            }
        }
    }

    private void machinesEnd() throws Refusal {
        var running = fudaban.ledger.query.Query.of(fudaban.model.WorkItem.class)
                .where(fudaban.model.ModelPackage.Literals.WORK_ITEM__STATE, fudaban.model.WorkState.RUNNING);
        for (var row : house.ledger.list(house.operator, running).rows()) {
            if (row.get(fudaban.model.ModelPackage.Literals.WORK_ITEM__KIND) == WorkKind.MACHINE) {
                house.finish(row.id(), "書込み済み", 40);
            }
        }
    }

    private void handInDaily(LocalDate day) throws Refusal {
        Path file = paper.resolve(current("DAILY-" + day) + ".pdf");
        daily.handIn(house.ledger, house.operator, day, file, Locale.JAPAN, false);
        dailies.put(day, file);
    }

    /** The number of the edition that would be handed in now. */
    private String current(String stem) throws Refusal {
        var reports = new Reports(house.ledger, house.operator);
        var editions = reports.editions(Subject.daily(LocalDate.parse(stem.substring("DAILY-".length())), null));
        return reports.current(editions)
                .filter(entry -> reports.draft(editions).isEmpty())
                .map(Reports.Entry::number)
                .orElse(stem + "-" + reports.edition(editions));
    }

    /** Something was left out: 差替え the same day. */
    private void replace(LocalDate day) throws Refusal {
        house.enter("2-1", "記載漏れの電話", House.time(day, "14:00"), House.time(day, "14:05"), Work.Text.of("照会", "回答済み"));
        house.submit(ReportActs.REPLACE, new ReportActs.Replace("DAILY-" + day + "-1", "電話1件の記載漏れ"));
        handInDaily(day);
    }

    /** A call after handing in: it goes on the next page, outside the service hours with who asked. */
    private void late(LocalDate day) throws Refusal {
        house.at(day + "T18:22");
        house.enter(
                "1-4",
                "紛失連絡による失効登録",
                House.time(day, "18:16"),
                House.time(day, "18:21"),
                new Work.Text(null, "登録済み", null, 1, null, "整備計画局 当直"));
    }

    private String handInWeekly(WeeklyPeriods.Period week) throws Refusal {
        Subject subject = weekly.subject(house.ledger, house.operator, week.last());
        if (!subject.firstDay().equals(week.first()) || !subject.day().equals(week.last())) {
            throw new AssertionError(subject + " is not the planned " + week);
        }
        house.submit(
                ReportActs.ANNOTATE, new ReportActs.Annotate(subject, "発行の続き", "計画のとおり進捗している。", null, "システム管理者、役務管理者"));
        var made = weekly.handIn(
                house.ledger,
                house.operator,
                week.last(),
                paper.resolve(subject.stem() + "-1.pdf"),
                Locale.JAPAN,
                false);
        return made.report().frame().number();
    }

    private void handInFinal(Papers.Final last, LocalDate day) throws Refusal {
        Subject subject = closing.subject(house.ledger, house.operator, day);
        if (!subject.deliverable().equals(last.row().getNumber())) {
            throw new AssertionError(subject + " is not " + last);
        }
        house.submit(ReportActs.ANNOTATE, new ReportActs.Annotate(subject, null, "仕様書に定める役務を実施した。", null, null));
        var made = closing.handIn(
                house.ledger, house.operator, day, paper.resolve(subject.stem() + "-1.pdf"), Locale.JAPAN, false);
        close(made.report().frame().number());
    }

    private void close(String number) throws Refusal {
        house.submit(ReportActs.RECEIVE, new ReportActs.Receive(number, "管理者 甲", null));
        house.submit(ReportActs.CLOSE, new ReportActs.Close(number));
    }
}
