// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.desk;

import fudaban.egov.gima.act.GimaActs.Proof;
import fudaban.egov.gima.diff.KeptSentence;
import fudaban.egov.gima.diff.ServiceExport;
import fudaban.egov.gima.model.FileKind;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.profile.CutOffs;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.release.Building;
import fudaban.egov.gima.release.Preparation;
import fudaban.egov.gima.release.Releases;
import fudaban.egov.gima.release.Sending;
import fudaban.egov.gima.release.Undoing;
import fudaban.egov.gima.result.ExportFile;
import fudaban.egov.gima.result.Results;
import fudaban.exchange.Finding;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Upkeep.Progress;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The work of the topic as one account does it, with the edition in force on the day it is asked. Everything here may take a while. {@code item} is the
 * id of the work item it belongs to, or null where the account keeps none.
 */
public final class GimaDesk {
    private final Ledger ledger;
    private final Session session;
    private final Converters converters;

    GimaDesk(Ledger ledger, Session session, Converters converters) {
        this.ledger = ledger;
        this.session = session;
        this.converters = converters;
    }

    /**
     * Files that were made.
     *
     * @param folder where they lie
     * @param files how many for the service
     * @param inverse how many 取消用ファイル
     * @param proof what became of all differences
     */
    public record Made(Path folder, int files, int inverse, Proof proof) {}

    /**
     * What checking a file said.
     *
     * @param name its name
     * @param kind 提出用 or 取消用
     * @param records how many records were read
     * @param findings what is wrong, one sentence each; none when it is valid and as it was made
     */
    public record Verdict(String name, FileKind kind, long records, List<String> findings) {}

    /** The profile in force. */
    public GimaProfile profile() throws Refusal {
        return ledger.profile(GimaProfile.class, today());
    }

    /** Says what was kept of findings in a language, with the titles of the edition in force; without them where none is. */
    public KeptSentence kept(Locale locale) {
        try {
            return KeptSentence.of(locale, edition().mapping());
        } catch (Refusal none) {
            return new KeptSentence(locale, List.of());
        }
    }

    /** The next 締切, soonest first. */
    public List<CutOffs.Day> cutOffs(int number) throws Refusal {
        return new CutOffs(profile()).next(now(), number);
    }

    /**
     * Opens a release with its difference.
     *
     * @param day 反映日
     * @param export the service's own export to compare with, or empty
     * @return id of the release
     */
    public String prepare(LocalDate day, Optional<Path> export, String item) throws Refusal, IOException {
        GimaEdition edition = edition();
        ServiceExport other = export.isPresent() ? ExportFile.of(edition, export.get()) : null;
        String hash = export.isPresent() ? Hash.hex(Hash.sha256(export.get())) : null;
        var until = new CutOffs(edition.profile())
                .lastFor(day, now())
                .map(cutOff -> cutOff.at().toInstant())
                .orElse(null);
        return new Preparation(ledger, session, edition, item)
                .prepare(new Preparation.Wanted(day, until, other, hash))
                .id();
    }

    /** Makes the files of a confirmed release and their 取消用ファイル, and checks them. */
    public Made build(String release, Path folder, Progress progress, String item) throws Refusal, IOException {
        var built = new Building(ledger, session, edition(), item).build(release, folder, progress);
        return new Made(built.folder(), built.files().size(), built.inverse().size(), built.proof());
    }

    /** Checks the files of a release as they lie there now: against the schema, and whether they are those that were made. */
    public List<Verdict> validate(String release, Locale locale, Progress progress) throws Refusal, IOException {
        GimaEdition edition = edition();
        var schema = edition.schema();
        String charset = edition.mapping().layout().charset();
        Row record = ledger.list(session, Releases.all().where(fudaban.model.ModelPackage.Literals.RECORD__ID, release))
                .rows()
                .getFirst();
        Path folder = Path.of(record.text(Literals.RELEASE__FOLDER));
        List<Verdict> verdicts = new ArrayList<>();
        for (Row file : ledger.list(session, Releases.files(release)).rows()) {
            String name = file.text(Literals.RELEASE_FILE__NAME);
            var kind = (FileKind) file.get(Literals.RELEASE_FILE__KIND);
            Path path = (kind == FileKind.INVERSE ? folder.resolve(Building.INVERSE) : folder).resolve(name);
            List<String> findings = new ArrayList<>();
            long records = 0;
            if (!Files.isRegularFile(path)) {
                findings.add(fudaban.egov.gima.Gima.say(locale, "send.missing", name));
            } else {
                var checked = schema.check(path, charset, count -> progress.done(count, 0));
                records = checked.records();
                for (Finding finding : checked.findings().list()) {
                    findings.add(finding.text(locale));
                }
                if (!Hash.hex(Hash.sha256(path)).equals(file.text(Literals.RELEASE_FILE__HASH))) {
                    findings.add(fudaban.egov.gima.Gima.say(locale, "send.changed", name));
                }
            }
            verdicts.add(new Verdict(name, kind, records, findings));
        }
        return verdicts;
    }

    /**
     * Puts the files where they leave by.
     *
     * @return how many
     */
    public int send(String release, Path to, String item) throws Refusal, IOException {
        // Whatever was left without an outcome is asked for before anything else is handed over.
        ledger.steps().recover(session);
        return new Sending(ledger, session, item).send(release, to).size();
    }

    /** Takes the service's answer to a file. */
    public Results.Outcome result(String release, Path file, String item) throws Refusal, IOException {
        return new Results(ledger, session, edition(), item).take(release, file);
    }

    /**
     * Prepares the release that undoes another one.
     *
     * @return its id
     */
    public String undo(String release, String item) throws Refusal, IOException {
        return new Undoing(ledger, session, edition(), item).prepare(release);
    }

    private GimaEdition edition() throws Refusal {
        return GimaEdition.of(ledger.edition(GimaProfile.class, today()), converters);
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(ledger.clock());
    }
}
