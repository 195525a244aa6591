// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.IssuancePackage;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** Takes staged applications in chunks. An interrupted import is repeated with the same files: lines that were taken are left alone. */
public final class Intake {
    /** Most records of one act; an application with a photo is two. */
    private static final int CHUNK = IssuanceActs.CHUNK;
    /** Photos of a chunk are in memory together, more than once: after so many bytes a new one begins. */
    private static final long BYTES = 16L << 20;

    private final Ledger ledger;

    /** Takes into this ledger. */
    public Intake(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What became of an import.
     *
     * @param taken applications entered now
     * @param known applications that had been taken before
     */
    public record Result(int taken, int known) {}

    /**
     * Takes them.
     *
     * @param workItem id of the work item, or null
     * @param progress told how many lines are through
     */
    public Result receive(Session person, Staged staged, String workItem, IntConsumer progress)
            throws Refusal, IOException {
        Session session = person.working();
        Set<String> known = known(session, staged);
        List<Staged.One> fresh = staged.applications().stream()
                .filter(one -> !known.contains(key(one.hash(), one.line())))
                .toList();
        for (int through = 0; through < fresh.size(); ) {
            List<IssuanceActs.Row> rows = new ArrayList<>();
            List<byte[]> photos = new ArrayList<>();
            long bytes = 0;
            while (through + rows.size() < fresh.size() && rows.size() + photos.size() < CHUNK - 1 && bytes < BYTES) {
                int before = photos.size();
                rows.add(row(fresh.get(through + rows.size()), photos));
                bytes += photos.size() > before ? photos.getLast().length : 0;
            }
            ledger.submit(
                    session,
                    Submission.of(IssuanceActs.RECEIVE, new IssuanceActs.Receive(rows))
                            .carrying(photos)
                            .within(workItem));
            through += rows.size();
            progress.accept(through);
        }
        return new Result(fresh.size(), staged.applications().size() - fresh.size());
    }

    /** The lines of these files that are applications already. */
    private Set<String> known(Session session, Staged staged) throws Refusal {
        Set<String> hashes = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (Staged.One each : staged.applications()) {
            if (hashes.add(each.hash())) {
                var same = Query.of(Application.class)
                        .where(IssuancePackage.Literals.APPLICATION__SOURCE_HASH, each.hash())
                        .where(IssuancePackage.Literals.APPLICATION__SOURCE_KEY, Query.Operator.NOT_EMPTY);
                Pages.each(
                        ledger,
                        session,
                        same,
                        row -> known.add(row.text(IssuancePackage.Literals.APPLICATION__SOURCE_KEY)));
            }
        }
        return known;
    }

    private static String key(String hash, int line) {
        return hash + ":" + line;
    }

    private static IssuanceActs.Row row(Staged.One one, List<byte[]> photos) throws IOException {
        String hash = null;
        String type = null;
        if (one.photo().isPresent()) {
            byte[] content = one.photo().get().read();
            photos.add(content);
            hash = Hash.hex(Hash.sha256(content));
            type = PhotoSource.mediaType(content);
        }
        return new IssuanceActs.Row(one.file(), one.hash(), one.line(), one.place(), one.values(), hash, type);
    }
}
