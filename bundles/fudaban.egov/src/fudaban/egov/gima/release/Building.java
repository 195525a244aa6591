// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.release;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.FileKind;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.exchange.ExchangeException;
import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.xml.ExportRun;
import fudaban.exchange.xml.ExportedFile;
import fudaban.exchange.xml.SchemaCheck;
import fudaban.exchange.xml.XmlExport;
import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep.Progress;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the files of a confirmed release and the 取消用ファイル beside them, and checks both before they count. The same lines and the same edition always
 * give the same bytes, so an interruption is made good by doing it again.
 */
public final class Building {
    /** Folder of the 取消用ファイル beside the files, and the mark in their names. */
    public static final String INVERSE = "取消用";

    private final Ledger ledger;
    private final Session session;
    private final GimaEdition edition;
    private final String workItem;

    /** @param workItem id of the work item, or null */
    public Building(Ledger ledger, Session session, GimaEdition edition, String workItem) {
        this.ledger = ledger;
        this.session = session.working();
        this.edition = edition;
        this.workItem = workItem;
    }

    /**
     * What was made.
     *
     * @param folder where the files lie
     * @param files those for the service
     * @param inverse their 取消用ファイル
     * @param proof what became of all differences
     */
    public record Built(Path folder, List<ExportedFile> files, List<ExportedFile> inverse, GimaActs.Proof proof) {}

    /**
     * Makes the files.
     *
     * @param release id of a release that is confirmed
     * @param folder where they go; made when it is not there
     * @throws Refusal when it is not confirmed, another edition is in force, something cannot be written, the disk is full or the folder cannot be written;
     *     nothing counts then, and no file is left half written
     */
    public Built build(String release, Path folder, Progress progress) throws Refusal {
        try {
            return made(release, folder, progress);
        } catch (IOException unwritable) {
            throw Gima.refusal(unwritable, "build.unwritable", folder, unwritable.getMessage());
        }
    }

    private Built made(String release, Path folder, Progress progress) throws Refusal, IOException {
        Gima.requireSight(session);
        Release record = ledger.open(session, Release.class, release);
        if (record.getState() != ReleaseState.CONFIRMED) {
            throw Gima.refusal(
                    "build.state",
                    record.getName(),
                    fudaban.ledger.Labels.of(record.getState(), java.util.Locale.JAPAN));
        }
        if (!edition.name().equals(record.getEdition())) {
            throw Gima.refusal("release.edition", record.getName(), record.getEdition(), edition.name());
        }
        SchemaCheck schema = edition.schema();
        ledger.recordAccess(session, AccessKind.EXPORTED, record.getName(), List.of(release));
        Path target = Files.createDirectories(folder.toAbsolutePath());
        Query<ReleaseLine> lines = sent(release);
        List<ExportedFile> files = write(record, lines, target, false, progress);
        Path beside = Files.createDirectories(target.resolve(INVERSE));
        Query<ReleaseLine> reversed = lines.orderBy(Literals.RELEASE_LINE__PLACE, true);
        List<ExportedFile> inverse = write(record, reversed, beside, true, progress);
        valid(schema, files, progress);
        valid(schema, inverse, progress);
        GimaActs.Proof proof = new Releases(ledger, session).proof(release);
        List<GimaActs.FileRow> rows = new ArrayList<>();
        number(release, files, rows);
        inverse.forEach(file -> rows.add(row(FileKind.INVERSE, file, 0, 0)));
        submit(GimaActs.FILES, new GimaActs.Files(release, target.toString(), rows, proof));
        return new Built(target, files, inverse, proof);
    }

    /** The lines that are written, in their order. */
    static Query<ReleaseLine> sent(String release) {
        return Releases.lines(release)
                .where(Literals.RELEASE_LINE__STATE, LineState.PROPOSED)
                .where(Literals.RELEASE_LINE__KIND, Operator.IN, LineKind.ADD, LineKind.CHANGE, LineKind.DELETE);
    }

    private List<ExportedFile> write(
            Release release, Query<ReleaseLine> lines, Path folder, boolean inverse, Progress progress)
            throws Refusal, IOException {
        var items = new LineItems(ledger, session, edition.profile(), lines, inverse);
        var run = new ExportRun(
                release.getEffectiveOn(),
                Map.of("release", release.getNumber(), "kind", inverse ? "inverse" : "update"));
        try {
            return new XmlExport(mapping(inverse), run).write(items, folder, count -> progress.done(count, 0));
        } catch (LineItems.Stopped stopped) {
            throw stopped.refusal();
        } catch (ExchangeException refused) {
            throw Gima.refusal(
                    refused, inverse ? "build.inverse" : "build.refused", (fudaban.ledger.Word) refused::text);
        }
    }

    /** Whoever copies files out of their folders still sees which is which; an edition's own rule may tell it by {@code {kind}}. */
    private Mapping mapping(boolean inverse) {
        Mapping mapping = edition.mapping();
        boolean told = mapping.layout().fileName().contains("{kind}");
        return inverse && !told ? mapping.marked("-" + INVERSE) : mapping;
    }

    /** What is handed over must be valid; a file that is not is the program's or the edition's fault and goes nowhere. */
    private void valid(SchemaCheck schema, List<ExportedFile> files, Progress progress) throws Refusal, IOException {
        for (ExportedFile file : files) {
            var checked = schema.check(
                    file.path(), edition.mapping().layout().charset(), count -> progress.done(count, file.records()));
            if (!checked.valid()) {
                var broken = new ExchangeException(checked.findings().list());
                throw Gima.refusal(
                        broken, "build.invalid", file.path().getFileName(), (fudaban.ledger.Word) broken::text);
            }
            if (checked.records() != file.records()) {
                throw Gima.refusal("build.records", file.path().getFileName(), file.records(), checked.records());
            }
        }
    }

    /** Tells each line its file and its place in it. */
    private void number(String release, List<ExportedFile> files, List<GimaActs.FileRow> rows) throws Refusal {
        var reading = new Reading(ledger, session, sent(release));
        List<GimaActs.Numbered> chunk = new ArrayList<>();
        for (ExportedFile file : files) {
            int first = 0;
            int last = 0;
            for (int number = 1; number <= file.records(); number++) {
                Row line = reading.next();
                if (line == null) {
                    throw Gima.refusal("build.records", file.path().getFileName(), file.records(), number - 1);
                }
                last = (Integer) line.get(Literals.RELEASE_LINE__PLACE);
                first = number == 1 ? last : first;
                chunk.add(new GimaActs.Numbered(line.id(), file.number(), number));
                if (chunk.size() == GimaActs.CHUNK) {
                    submit(GimaActs.NUMBER, new GimaActs.Number(release, List.copyOf(chunk)));
                    chunk.clear();
                }
            }
            rows.add(row(FileKind.UPDATE, file, first, last));
        }
        if (!chunk.isEmpty()) {
            submit(GimaActs.NUMBER, new GimaActs.Number(release, List.copyOf(chunk)));
        }
    }

    private static GimaActs.FileRow row(FileKind kind, ExportedFile file, int first, int last) {
        return new GimaActs.FileRow(
                kind,
                file.number(),
                file.path().getFileName().toString(),
                Math.toIntExact(file.records()),
                file.bytes(),
                file.sha256(),
                first,
                last);
    }

    private void submit(String act, java.lang.Record input) throws Refusal {
        ledger.submit(session, Submission.of(act, input).within(workItem));
    }
}
