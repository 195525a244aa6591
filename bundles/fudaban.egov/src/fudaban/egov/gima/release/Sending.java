// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.release;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.FileKind;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseFile;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import fudaban.ledger.step.Steps;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 提出: hands the files of a release over by putting them, whole, into the folder or onto the medium they leave by. Each file is a step with an intent
 * before and an outcome after; run again after an interruption it goes on where it stopped.
 */
public final class Sending {
    private final Ledger ledger;
    private final Session session;
    private final String workItem;

    /** @param workItem id of the work item, or null */
    public Sending(Ledger ledger, Session session, String workItem) {
        this.ledger = ledger;
        this.session = session.working();
        this.workItem = workItem;
    }

    /**
     * Hands a release over.
     *
     * @param release id of a release whose files are made
     * @param to the folder they leave by
     * @return the files there
     * @throws Refusal when files are missing, changed, or have no 取消用ファイル, or the folder has no room or cannot be written; nothing more is handed over
     *     then
     */
    public List<Path> send(String release, Path to) throws Refusal {
        try {
            return handed(release, to);
        } catch (IOException unwritable) {
            throw Gima.refusal(unwritable, "send.unwritable", to, unwritable.getMessage());
        }
    }

    private List<Path> handed(String release, Path to) throws Refusal, IOException {
        Gima.requireSight(session);
        Release record = ledger.open(session, Release.class, release);
        if (record.getState() != ReleaseState.BUILT) {
            throw Gima.refusal(
                    "send.state",
                    record.getName(),
                    fudaban.ledger.Labels.of(record.getState(), java.util.Locale.JAPAN));
        }
        List<ReleaseFile> files = files(release);
        Path folder = Path.of(record.getFolder());
        for (ReleaseFile file : files) {
            whole(source(folder, file), file);
        }
        ledger.recordAccess(session, AccessKind.EXPORTED, record.getName(), List.of(release));
        Path target = Files.createDirectories(to.toAbsolutePath());
        List<Path> sent = new ArrayList<>();
        for (ReleaseFile file : files) {
            if (file.getKind() == FileKind.UPDATE) {
                sent.add(hand(release, folder, file, target));
            }
        }
        mark(release);
        submit(GimaActs.RELEASED, new GimaActs.Released(release));
        return sent;
    }

    private List<ReleaseFile> files(String release) throws Refusal {
        List<ReleaseFile> files = new ArrayList<>();
        Reading.each(
                ledger,
                session,
                Releases.files(release),
                row -> files.add(ledger.open(session, ReleaseFile.class, row.id())));
        return files;
    }

    private static Path source(Path folder, ReleaseFile file) {
        return (file.getKind() == FileKind.INVERSE ? folder.resolve(Building.INVERSE) : folder).resolve(file.getName());
    }

    /** Only what was made and checked is handed over, and only while it can be undone. */
    private static void whole(Path path, ReleaseFile file) throws Refusal, IOException {
        if (!Files.isRegularFile(path)) {
            throw Gima.refusal("send.missing", path);
        }
        if (!Hash.hex(Hash.sha256(path)).equals(file.getHash())) {
            throw Gima.refusal("send.changed", path);
        }
    }

    private Path hand(String release, Path folder, ReleaseFile file, Path to) throws Refusal, IOException {
        Path place = to.resolve(file.getName());
        Step step = plan(release, file, place);
        if (step.getState() == StepState.AWAITING || step.getState() == StepState.DONE) {
            return place;
        }
        Path fresh = to.resolve("." + file.getName() + ".new");
        Files.copy(source(folder, file), fresh, StandardCopyOption.REPLACE_EXISTING);
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        whole(fresh, file);
        Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        ledger.steps()
                .settle(
                        session,
                        step.getId(),
                        new Steps.Outcome(StepState.AWAITING, Map.of(SendStep.HASH, file.getHash())));
        return place;
    }

    /** The step of putting this file there; after a failure the next one. */
    private Step plan(String release, ReleaseFile file, Path place) throws Refusal {
        Map<String, String> plan = Map.of(SendStep.FILE, place.toString(), SendStep.HASH, file.getHash());
        String where = Hash.hex(Hash.sha256(place.toString().getBytes(StandardCharsets.UTF_8)))
                .substring(0, 16);
        String key = SendStep.KIND + ":" + file.getId() + ":" + where;
        for (int n = 1; ; n++) {
            Step step = ledger.steps()
                    .intend(session, SendStep.KIND, n == 1 ? key : key + ":" + n, release, plan, workItem)
                    .step();
            if (step.getState() != StepState.FAILED) {
                return step;
            }
        }
    }

    private void mark(String release) throws Refusal {
        List<String> ids = new ArrayList<>();
        Reading.each(
                ledger,
                session,
                Releases.lines(release).where(Literals.RELEASE_LINE__STATE, LineState.PROPOSED),
                (Row row) -> {
                    ids.add(row.id());
                    if (ids.size() == GimaActs.CHUNK) {
                        submit(GimaActs.SENT, new GimaActs.Sent(release, List.copyOf(ids)));
                        ids.clear();
                    }
                });
        if (!ids.isEmpty()) {
            submit(GimaActs.SENT, new GimaActs.Sent(release, List.copyOf(ids)));
        }
    }

    private void submit(String act, java.lang.Record input) throws Refusal {
        ledger.submit(session, Submission.of(act, input).within(workItem));
    }
}
