// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the journal as a zip that the stand-alone verifier reads: chains, heads, the payload where it is asked for,
 * the verifier and how to use it.
 */
public final class Export {
    private static final int BATCH = 1_000;
    private static final String FOLDER = "/verifier/";

    private final JournalTable table;
    private final PayloadVault vault;

    public Export(JournalTable table, PayloadVault vault) {
        this.table = table;
        this.vault = vault;
    }

    /**
     * Writes the export; the stream is left open.
     *
     * @param connection its transaction must see one moment of the database
     * @param payload whether to add what the entries contain, in clear: only for those with full sight
     * @throws Refusal when a payload cannot be opened, or it was cancelled; what was written so far is no export then
     */
    public void write(Connection connection, OutputStream to, boolean payload, Progress progress)
            throws Refusal, IOException {
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        List<String> desks = table.desks(connection);
        long of = table.size(connection) * (payload ? 2 : 1);
        long done = 0;
        var heads = new StringBuilder();
        for (String desk : desks) {
            done = each(connection, zip, "chain-" + desk + ".txt", desk, false, progress, done, of);
            table.head(connection, desk)
                    .ifPresent(head -> heads.append(PaperHeads.print(head)).append('\n'));
        }
        put(zip, "heads.txt", heads.toString().getBytes(StandardCharsets.UTF_8));
        for (String desk : payload ? desks : List.<String>of()) {
            done = each(connection, zip, "payload-" + desk + ".jsonl", desk, true, progress, done, of);
        }
        put(zip, "Verify.java", resource("Verify.java"));
        put(zip, "README.txt", resource("README-export.txt"));
        zip.finish();
    }

    private long each(
            Connection connection,
            ZipOutputStream zip,
            String name,
            String desk,
            boolean payload,
            Progress progress,
            long done,
            long of)
            throws Refusal, IOException {
        zip.putNextEntry(new ZipEntry(name));
        long written = done;
        long last = 0;
        for (var rows = table.kept(connection, desk, last, BATCH);
                !rows.isEmpty();
                rows = table.kept(connection, desk, last, BATCH)) {
            for (var row : rows) {
                zip.write((payload ? json(row) : row.line() + "\t" + row.hash()).getBytes(StandardCharsets.UTF_8));
                zip.write('\n');
            }
            last = rows.getLast().number();
            written += rows.size();
            progress.done(written, of);
            if (progress.cancelled()) {
                throw new Refusal(Export.class, "export.cancelled");
            }
        }
        zip.closeEntry();
        return written;
    }

    private String json(JournalTable.Kept row) throws Refusal {
        if (row.sealed() == null) {
            throw new Refusal(Export.class, "payload.none", row.desk(), Long.toString(row.number()));
        }
        var payload = vault.open(row.desk(), row.number(), row.sealed());
        return "{\"desk\":\"" + row.desk() + "\","
                + new String(PayloadJson.bytes(payload), StandardCharsets.UTF_8).substring(1);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Export.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("the bundle lacks " + FOLDER + name);
            }
            return in.readAllBytes();
        }
    }
}
