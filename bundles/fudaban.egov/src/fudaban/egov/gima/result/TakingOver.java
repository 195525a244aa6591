// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.result;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.diff.ExportIndex;
import fudaban.egov.gima.diff.ServiceExport;
import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 引継ぎ受入: what the service holds when this desk begins becomes its last accepted state. */
public final class TakingOver {
    private final Ledger ledger;
    private final Session session;
    private final String workItem;

    /** @param workItem id of the work item, or null */
    public TakingOver(Ledger ledger, Session session, String workItem) {
        this.ledger = ledger;
        this.session = session.working();
        this.workItem = workItem;
    }

    /**
     * How it went.
     *
     * @param users taken over
     * @param known left as this desk's own releases made them
     * @param twice lines that name a user again; the first one counts
     */
    public record Taken(int users, int known, int twice) {}

    /** Takes an export over. Repeating it changes nothing but what the export says otherwise now. */
    public Taken take(ServiceExport export, Path file, boolean preview) throws Refusal, IOException {
        Gima.requireSight(session);
        Set<String> own = new HashSet<>();
        Reading.each(
                ledger,
                session,
                Query.of(AcceptedUser.class).where(Literals.ACCEPTED_USER__TAKEN_OVER, false),
                row -> own.add(row.text(Literals.ACCEPTED_USER__USER_ID)));
        var index = new ExportIndex();
        String hash = Hash.hex(Hash.sha256(file));
        List<GimaActs.Held> chunk = new ArrayList<>();
        var counts = new int[3];
        export.each((line, userId, content) -> {
            if (index.add(userId, content) < 0) {
                counts[2]++;
            } else if (own.contains(userId)) {
                counts[1]++;
            } else {
                counts[0]++;
                chunk.add(new GimaActs.Held(userId, content));
                if (chunk.size() == GimaActs.CHUNK && !preview) {
                    submit(hash, chunk);
                }
            }
        });
        if (!chunk.isEmpty() && !preview) {
            submit(hash, chunk);
        }
        return new Taken(counts[0], counts[1], counts[2]);
    }

    private void submit(String hash, List<GimaActs.Held> chunk) throws Refusal {
        ledger.submit(
                session,
                Submission.of(GimaActs.TAKE_OVER, new GimaActs.TakeOver(hash, List.copyOf(chunk)))
                        .within(workItem));
        chunk.clear();
    }
}
