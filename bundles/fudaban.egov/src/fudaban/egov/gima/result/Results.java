// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.result;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.FileKind;
import fudaban.egov.gima.model.FileState;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.release.Releases;
import fudaban.egov.gima.release.SendStep;
import fudaban.exchange.ExchangeException;
import fudaban.exchange.read.ResultLine;
import fudaban.exchange.read.ResultLine.Status;
import fudaban.exchange.read.ResultReader;
import fudaban.exchange.xml.XmlLimits;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import fudaban.ledger.step.Steps;
import fudaban.model.ModelPackage;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the service's answer to a file, line by line. An answer that does not fit what was sent, all of it and nothing else, is refused as a whole. Run
 * again after an interruption it goes on where it stopped.
 */
public final class Results {
    private static final int NAMED = 10;
    /** Lines an answer may have too many before it is not read on. */
    private static final int BEYOND = 1_000;

    private final Ledger ledger;
    private final Session session;
    private final GimaEdition edition;
    private final String workItem;

    /** @param workItem id of the work item, or null */
    public Results(Ledger ledger, Session session, GimaEdition edition, String workItem) {
        this.ledger = ledger;
        this.session = session.working();
        this.edition = edition;
        this.workItem = workItem;
    }

    /**
     * What the answer said.
     *
     * @param file name of the file it answers
     * @param accepted lines that are the last accepted state from now on
     * @param failed lines that became work
     * @param before lines that were taken before an interruption
     * @param done whether the whole release has its answer now
     */
    public record Outcome(String file, int accepted, int failed, int before, boolean done) {}

    private record Answer(Row line, ResultLine said) {}

    /**
     * Takes an answer.
     *
     * @param release id of a release that waits for it
     * @throws Refusal when the file is broken, was taken before, or is about other lines than were sent; nothing is taken then
     */
    public Outcome take(String release, Path file) throws Refusal, IOException {
        Gima.requireSight(session);
        GimaEdition sentBy =
                edition.as(ledger.open(session, Release.class, release).getEdition(), ledger);
        List<Row> files = files(release);
        List<ResultLine> said = read(sentBy, file, most(files));
        String hash = Hash.hex(Hash.sha256(file));
        List<Row> waiting = new ArrayList<>();
        for (Row row : files) {
            if (row.text(Literals.RELEASE_FILE__RESULT_HASH).equals(hash)) {
                throw Gima.refusal("result.before", file.getFileName(), row.text(Literals.RELEASE_FILE__NAME));
            }
            if (row.get(Literals.RELEASE_FILE__STATE) == FileState.RELEASED) {
                waiting.add(row);
            }
        }
        if (waiting.isEmpty()) {
            throw Gima.refusal("result.nothing", file.getFileName());
        }
        SentFile sent = answered(waiting, said);
        List<Answer> answers = matched(sent, said, file);
        return enter(release, sent, answers, hash);
    }

    /** How many lines an answer may have at most: it is about one file, and what goes beyond is told by name up to a limit. */
    private static long most(List<Row> files) {
        long most = 0;
        for (Row row : files) {
            most = Math.max(most, (Integer) row.values().getOrDefault(Literals.RELEASE_FILE__LINES, 0));
        }
        return most + BEYOND;
    }

    private List<ResultLine> read(GimaEdition sentBy, Path file, long most) throws Refusal, IOException {
        if (!Files.isRegularFile(file)) {
            throw Gima.refusal("file.none", file);
        }
        List<ResultLine> said = new ArrayList<>();
        var usual = XmlLimits.usual();
        var limits = new XmlLimits(usual.bytes(), usual.depth(), usual.text(), usual.attributes(), most);
        var reader = new ResultReader(sentBy.reading(sentBy.profile().result()), limits, LocalDate.now(ledger.clock()));
        try (InputStream in = Files.newInputStream(file)) {
            var read = reader.read(in, file.getFileName().toString(), said::add);
            if (!read.complete() || !read.findings().isEmpty()) {
                var broken = new ExchangeException(read.findings().list());
                throw Gima.refusal(broken, "file.broken", file.getFileName(), (fudaban.ledger.Word) broken::text);
            }
        }
        return said;
    }

    private List<Row> files(String release) throws Refusal {
        List<Row> files = new ArrayList<>();
        Reading.each(
                ledger,
                session,
                Releases.files(release).where(Literals.RELEASE_FILE__KIND, FileKind.UPDATE),
                files::add);
        return files;
    }

    /** The file most of the answer fits; whether all of it does is seen afterwards. Lines of two files are held at most. */
    private SentFile answered(List<Row> waiting, List<ResultLine> said) throws Refusal {
        SentFile best = null;
        long most = -1;
        for (Row row : waiting) {
            var each = new SentFile(ledger, session, row);
            long fitting =
                    said.stream().filter(line -> each.match(line) != null).count();
            if (fitting > most) {
                most = fitting;
                best = each;
            }
        }
        return best;
    }

    private static List<Answer> matched(SentFile sent, List<ResultLine> said, Path file) throws Refusal {
        List<Answer> answers = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ResultLine line : said) {
            Row row = sent.match(line);
            if (row == null || !seen.add(row.id())) {
                strange.add(line.place().line() + ":" + line.record());
            } else {
                answers.add(new Answer(row, line));
            }
        }
        String name = sent.file().text(Literals.RELEASE_FILE__NAME);
        if (!strange.isEmpty()) {
            throw Gima.refusal(
                    "result.strange",
                    file.getFileName(),
                    name,
                    strange.size(),
                    strange.stream().limit(NAMED).collect(Collectors.joining(", ")));
        }
        if (answers.size() < sent.size()) {
            throw Gima.refusal("result.lacks", file.getFileName(), name, sent.size(), answers.size());
        }
        return answers;
    }

    private Outcome enter(String release, SentFile sent, List<Answer> answers, String hash) throws Refusal {
        List<GimaActs.Result> chunk = new ArrayList<>();
        int accepted = 0;
        int before = 0;
        for (Answer answer : answers) {
            boolean taken = answer.said().status() == Status.ACCEPTED;
            accepted += taken ? 1 : 0;
            if (answer.line().get(Literals.RELEASE_LINE__STATE) != LineState.SENT) {
                before++;
                continue;
            }
            chunk.add(new GimaActs.Result(
                    answer.line().id(),
                    taken,
                    answer.said().code(),
                    answer.said().message()));
            if (chunk.size() == GimaActs.CHUNK) {
                submit(GimaActs.RESULTS, new GimaActs.Results(release, hash, List.copyOf(chunk)));
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            submit(GimaActs.RESULTS, new GimaActs.Results(release, hash, List.copyOf(chunk)));
        }
        int failed = answers.size() - accepted;
        String file = sent.file().id();
        settle(file, hash);
        submit(GimaActs.ANSWERED, new GimaActs.Answered(release, file, hash, failed));
        boolean done =
                files(release).stream().allMatch(each -> each.get(Literals.RELEASE_FILE__STATE) == FileState.ANSWERED);
        return new Outcome(sent.file().text(Literals.RELEASE_FILE__NAME), accepted, failed, before, done);
    }

    /** The step of handing the file over has its end. */
    private void settle(String file, String hash) throws Refusal {
        var steps = Query.of(Step.class)
                .where(ModelPackage.Literals.STEP__KIND, SendStep.KIND)
                .where(ModelPackage.Literals.STEP__STATE, StepState.AWAITING);
        List<String> ids = new ArrayList<>();
        Reading.each(ledger, session, steps, row -> {
            if (row.text(ModelPackage.Literals.STEP__KEY).startsWith(SendStep.KIND + ":" + file + ":")) {
                ids.add(row.id());
            }
        });
        for (String id : ids) {
            ledger.steps().settle(session, id, new Steps.Outcome(StepState.DONE, Map.of("result", hash)));
        }
    }

    private void submit(String act, java.lang.Record input) throws Refusal {
        ledger.submit(session, Submission.of(act, input).within(workItem));
    }
}
