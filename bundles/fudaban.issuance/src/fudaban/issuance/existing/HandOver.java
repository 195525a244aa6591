// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.existing;

import fudaban.document.csv.CsvFormat;
import fudaban.document.csv.CsvWriter;
import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.issuance.profile.UploadFile;
import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Row;
import fudaban.ledger.step.Steps;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Hands a batch over to the existing system as a file. */
public final class HandOver {
    private static final int CHUNK = 400;

    private final Ledger ledger;
    private final Batches batches;

    /** Hands over batches of this ledger. */
    public HandOver(Ledger ledger) {
        this.ledger = ledger;
        this.batches = new Batches(ledger);
    }

    /**
     * Writes the upload file and lets its cards wait for the result. Run again after an interruption it writes the same file.
     *
     * @param folder where the file goes
     * @return the file
     * @throws UploadRefused when a character or a length does not fit; nothing was written
     */
    public Path run(Session person, String batchId, Path folder, String workItem)
            throws Refusal, UploadRefused, IOException {
        Session session = person.working();
        Batch batch = ledger.open(session, Batch.class, batchId);
        if (!"existing".equals(batch.getExecutor())) {
            throw Issuance.refusal("batch.not-existing", batch.getName());
        }
        LocalDate today = LocalDate.now(ledger.clock());
        UploadFile profile = ledger.profile(UploadFile.class, today);
        List<Row> items = batches.items(session, batchId).stream()
                .filter(item -> item.get(Literals.BATCH_ITEM__STATE) != ItemState.DONE
                        && item.get(Literals.BATCH_ITEM__STATE) != ItemState.TAKEN_OUT)
                .toList();
        var table = new UploadTable(profile);
        for (Row item : items) {
            table.add(batches.data(session, item));
        }
        if (!table.problems().isEmpty()) {
            throw new UploadRefused(table.problems());
        }
        byte[] content = bytes(profile, table);
        String hash = Hash.hex(Hash.sha256(content));
        ledger.recordAccess(
                session,
                AccessKind.EXPORTED,
                batch.getName(),
                items.stream()
                        .map(item -> item.text(Literals.BATCH_ITEM__CREDENTIAL))
                        .toList());
        String name = profile.name()
                .replace(
                        "{batch}",
                        "%d-%02d"
                                .formatted(
                                        batch.getOpened()
                                                .atZone(ledger.clock().getZone())
                                                .getYear(),
                                        batch.getRound()))
                .replace("{date}", today.format(DateTimeFormatter.BASIC_ISO_DATE));
        String to = folder.resolve(name).toAbsolutePath().toString();
        Step step = plan(session, batchId, to, hash, workItem);
        Path file = write(folder, name, content);
        if (step.getState() == StepState.INTENT || step.getState() == StepState.UNCLEAR) {
            ledger.steps()
                    .settle(
                            session,
                            step.getId(),
                            new Steps.Outcome(StepState.AWAITING, Map.of(UploadStep.HASH, hash)));
        }
        handOver(session, batchId, items, hash, workItem);
        return file;
    }

    /** The step of writing this content to this place; after a failure the next one. */
    private Step plan(Session session, String batch, String to, String hash, String workItem) throws Refusal {
        Map<String, String> plan = Map.of(UploadStep.FILE, to, UploadStep.HASH, hash);
        for (int n = 1; ; n++) {
            String key = key(batch, hash, to) + (n == 1 ? "" : ":" + n);
            Step step = ledger.steps()
                    .intend(session, UploadStep.KIND, key, batch, plan, workItem)
                    .step();
            if (step.getState() != StepState.FAILED) {
                return step;
            }
        }
    }

    /** The same content in another place is another effect. */
    private static String key(String batch, String hash, String to) {
        String place =
                Hash.hex(Hash.sha256(to.getBytes(StandardCharsets.UTF_8))).substring(0, 16);
        return UploadStep.KIND + ":" + batch + ":" + hash + ":" + place;
    }

    private static byte[] bytes(UploadFile profile, UploadTable table) throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvWriter(CsvFormat.forSystem(Charset.forName(profile.charset()))).write(table.rows(), out);
        return out.toByteArray();
    }

    private static Path write(Path folder, String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve("." + name + ".new");
        Files.write(fresh, content);
        return Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void handOver(Session session, String batch, List<Row> items, String hash, String workItem) throws Refusal {
        for (int from = 0; from < items.size(); from += CHUNK) {
            List<String> ids = items.subList(from, Math.min(from + CHUNK, items.size())).stream()
                    .map(Row::id)
                    .toList();
            ledger.submit(
                    session,
                    Submission.of(IssuanceActs.HAND_OVER, new IssuanceActs.HandOver(batch, ids, hash))
                            .within(workItem));
        }
    }
}
