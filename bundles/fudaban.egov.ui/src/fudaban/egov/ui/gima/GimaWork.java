// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.desk.GimaDesk;
import fudaban.egov.gima.desk.GimaDesks;
import fudaban.egov.gima.desk.StaffIntake;
import fudaban.egov.gima.diff.KeptSentence;
import fudaban.egov.gima.diff.LineText;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.profile.CutOffs;
import fudaban.egov.gima.release.Releases;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Progress;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordSource;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The topic at this desk. Each piece of work keeps its work item, so that the 日報 writes itself. */
final class GimaWork implements GimaOffice {
    private static final int RELEASES = 30;
    private static final int CUT_OFFS = 4;

    private final Seat seat;
    private final GimaDesks desks;
    private final Path folder;
    private final Words words;
    private final GimaDesk reading;
    /** Until the edition was read its titles are said as they were kept. */
    private volatile KeptSentence kept;

    /** @param folder data folder of the desk: files are made below it */
    GimaWork(Seat seat, GimaDesks desks, Path folder) {
        this.seat = seat;
        this.desks = desks;
        this.folder = folder;
        this.words = Words.of(GimaWork.class, seat.locale());
        this.reading = desks.of(seat.ledger(), seat.session());
        this.kept = new KeptSentence(seat.locale(), List.of());
    }

    /** A piece of work that ends in a sentence. */
    @FunctionalInterface
    private interface Piece {
        Errand.Done with(GimaDesk desk, String item) throws Exception;
    }

    private String errand(String title, Piece piece) throws Exception {
        var errand = new Errand(seat);
        // The work item is read by the office in Japanese, whatever the screen speaks.
        Words japanese = Words.of(GimaWork.class, java.util.Locale.JAPAN);
        return errand.run(
                        Gima.ROW,
                        japanese.say(title),
                        japanese.say("stopped"),
                        item -> piece.with(desks.of(seat.ledger(), errand.session()), item))
                .outcome();
    }

    @Override
    public LocalDate today() {
        return seat.today();
    }

    @Override
    public RecordSource rows() {
        return RecordSource.of(seat.ledger(), seat.session());
    }

    @Override
    public List<Row> releases() throws Refusal {
        kept = reading.kept(seat.locale());
        return seat.ledger()
                .list(seat.session(), Releases.all().limit(RELEASES))
                .rows();
    }

    @Override
    public Map<LineState, Integer> states(String release) throws Refusal {
        return new Releases(seat.ledger(), seat.session()).states(release);
    }

    @Override
    public int conflicts(String release) throws Refusal {
        return new Releases(seat.ledger(), seat.session()).conflicts(release);
    }

    @Override
    public Optional<Row> line(Row finding) throws Refusal {
        int place = (Integer) finding.values().getOrDefault(Literals.RELEASE_FINDING__PLACE, 0);
        return place == 0
                ? Optional.empty()
                : seat
                        .ledger()
                        .list(
                                seat.session(),
                                Releases.lines(finding.text(Literals.RELEASE_FINDING__RELEASE))
                                        .where(Literals.RELEASE_LINE__PLACE, place))
                        .rows()
                        .stream()
                        .findFirst();
    }

    @Override
    public List<CutOffs.Day> cutOffs() throws Refusal {
        return reading.cutOffs(CUT_OFFS);
    }

    @Override
    public LineText text() throws Refusal {
        return new LineText(reading.profile(), seat.locale());
    }

    @Override
    public String kept(String sentence) {
        return kept.in(sentence);
    }

    @Override
    public List<String> findings(Row line) throws Refusal {
        var wanted = Releases.findings(
                line.text(Literals.RELEASE_LINE__RELEASE), (Integer) line.get(Literals.RELEASE_LINE__PLACE));
        return seat.ledger().list(seat.session(), wanted).rows().stream()
                .map(row -> kept(row.text(Literals.RELEASE_FINDING__SENTENCE)))
                .toList();
    }

    @Override
    public String prepare(LocalDate day, Optional<Path> export, Progress progress) throws Exception {
        progress.say(words.say("preparing"));
        return errand("prepare", (desk, item) -> {
            Row made = release(desk.prepare(day, export, item));
            int lines = (Integer) made.get(Literals.RELEASE__ADDITIONS)
                    + (Integer) made.get(Literals.RELEASE__CHANGES)
                    + (Integer) made.get(Literals.RELEASE__DELETIONS);
            return new Errand.Done(words.say("prepared", name(made), lines), lines);
        });
    }

    private Row release(String id) throws Refusal {
        return seat.ledger()
                .list(seat.session(), Releases.all().where(ModelPackage.Literals.RECORD__ID, id))
                .rows()
                .getFirst();
    }

    private String name(Row release) {
        return GimaNames.release(words, release.text(Literals.RELEASE__NAME));
    }

    @Override
    public String decide(List<String> lines, boolean held, String reason) throws Exception {
        return errand(held ? "hold.do" : "take.do", (desk, item) -> {
            for (int from = 0; from < lines.size(); from += GimaActs.CHUNK) {
                List<String> part = List.copyOf(lines.subList(from, Math.min(from + GimaActs.CHUNK, lines.size())));
                seat.ledger()
                        .submit(
                                seat.session().working(),
                                Submission.of(GimaActs.DECIDE, new GimaActs.Decide(part, held, reason))
                                        .within(item));
            }
            return new Errand.Done(words.say(held ? "held" : "taken", lines.size()), lines.size());
        });
    }

    @Override
    public String build(Row release, Progress progress) throws Exception {
        return errand("build", (desk, item) -> {
            Path target = folder.resolve("gima").resolve(release.text(Literals.RELEASE__NUMBER));
            var made = desk.build(release.id(), target, told(progress), item);
            return new Errand.Done(
                    words.say(
                            "built",
                            name(release),
                            made.files(),
                            made.inverse(),
                            made.proof().sent()),
                    made.proof().sent());
        });
    }

    private static fudaban.ledger.Upkeep.Progress told(Progress progress) {
        return new fudaban.ledger.Upkeep.Progress() {
            @Override
            public void done(long work, long of) {
                progress.total(of);
                progress.done(work);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    @Override
    public List<String> validate(Row release, Progress progress) throws Exception {
        progress.say(words.say("validating"));
        var verdicts = reading.validate(release.id(), seat.locale(), told(progress));
        long bad = verdicts.stream().filter(each -> !each.findings().isEmpty()).count();
        List<String> said = new ArrayList<>();
        said.add(bad == 0 ? words.say("valid", verdicts.size()) : words.say("invalid", verdicts.size(), bad));
        verdicts.forEach(each -> said.addAll(each.findings()));
        return said;
    }

    @Override
    public String send(Row release, Path to) throws Exception {
        return errand("send", (desk, item) -> {
            int files = desk.send(release.id(), to, item);
            return new Errand.Done(words.say("sent", name(release), files), files);
        });
    }

    @Override
    public String result(Row release, Path file) throws Exception {
        return errand("result", (desk, item) -> {
            var outcome = desk.result(release.id(), file, item);
            return new Errand.Done(
                    words.say(
                            outcome.failed() == 0 ? "answered" : "answered.failed",
                            outcome.file(),
                            outcome.accepted(),
                            outcome.failed()),
                    outcome.accepted() + outcome.failed());
        });
    }

    @Override
    public String undo(Row release) throws Exception {
        return errand("undo", (desk, item) -> {
            Row made = release(desk.undo(release.id(), item));
            return new Errand.Done(words.say("undone", name(made), name(release)), 1);
        });
    }

    @Override
    public StaffIntake read(Path file) throws Exception {
        return StaffIntake.read(seat.ledger(), seat.session(), file);
    }

    @Override
    public String enter(StaffIntake intake, Progress progress) throws Exception {
        var entered = intake.enter(seat.ledger(), seat.session(), seat.locale(), told(progress));
        String said = words.say("entered", entered.entered(), entered.reserved());
        return entered.refused().isEmpty()
                ? said
                : said + " "
                        + words.say(
                                "entered.refused",
                                entered.refused().size(),
                                entered.refused().getFirst());
    }
}
