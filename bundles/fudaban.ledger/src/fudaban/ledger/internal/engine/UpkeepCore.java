// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.internal.act.UpkeepActs;
import fudaban.ledger.internal.backup.Backups;
import fudaban.ledger.internal.journal.Export;
import fudaban.ledger.internal.journal.Verification;
import fudaban.ledger.journal.Hash;
import fudaban.model.Classification;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Verification, export, erasure and backups. */
final class UpkeepCore implements Upkeep {
    private final House house;
    private final Orders orders;
    private final RequestsCore requests;
    private final AccessLog access;

    UpkeepCore(House house, Orders orders, RequestsCore requests, AccessLog access) {
        this.house = house;
        this.orders = orders;
        this.requests = requests;
        this.access = access;
    }

    @Override
    public Findings verify(Session session, List<String> heads, Progress progress) throws Refusal {
        house.sessions().require(session);
        house.writer().forceMirror();
        var verification = new Verification(house.table(), house.vault(), new StoreSink(house.store()));
        return house.database()
                .read(connection -> verification.run(connection, Optional.of(house.mirror()), heads, progress));
    }

    @Override
    public void export(Session session, OutputStream to, boolean payload, Progress progress) throws Refusal {
        house.sessions().require(session);
        if (payload && !session.sight().containsAll(EnumSet.allOf(Classification.class))) {
            throw new Refusal(UpkeepCore.class, "export.sight");
        }
        access.leaves(
                session,
                AccessKind.EXPORTED,
                payload ? "journal+payload" : "journal",
                List.of(),
                payload ? Classification.KEY : null);
        house.database().read(connection -> {
            try {
                new Export(house.table(), house.vault()).write(connection, to, payload, progress);
            } catch (IOException failure) {
                throw new Refusal(failure, UpkeepCore.class, "export.unwritable", String.valueOf(failure.getMessage()));
            }
            return null;
        });
    }

    @Override
    public Receipt erase(Session session, String id, String reason, Confirmation confirmation, Progress progress)
            throws Refusal {
        var submission = Submission.of(UpkeepActs.ERASE, new UpkeepActs.Erase(List.of(id), reason))
                .confirmed(confirmation);
        return Orders.await(requests.submit(session, submission, progress));
    }

    @Override
    public Path backup(Session session, int keep, Progress progress) throws Refusal {
        house.guard().present(session);
        orders.role(session, UpkeepActs.BACKUP);
        return backedUp(session, keep, progress);
    }

    /** The backup the desk makes by itself, whoever is logged in. */
    void scheduled(Session session, int keep) throws Refusal {
        backedUp(session, keep, Progress.NONE);
    }

    private Path backedUp(Session session, int keep, Progress progress) throws Refusal {
        Path file = Orders.await(house.writer().pause(() -> {
            String head = house.database()
                    .readUnchecked(c -> house.table().head(c, house.desk()))
                    .map(entry -> entry.desk() + ":" + entry.number() + "=" + entry.hash())
                    .orElse("");
            return Backups.create(
                    house.database().shared() ? Moving.source(house) : house.database(),
                    house.mirrorFolder(),
                    house.keyring(),
                    house.key(),
                    house.backupFolder(),
                    head,
                    house.clock().instant(),
                    keep,
                    progress);
        }));
        try {
            var input =
                    new UpkeepActs.Backup(file.getFileName().toString(), Hash.hex(Hash.sha256(file)), Files.size(file));
            Orders.await(orders.write(Order.plain(session, house.core(UpkeepActs.BACKUP), input)));
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, UpkeepCore.class, "backup.unreadable", file.toString());
        }
        return file;
    }

    @Override
    public List<Backup> backups() {
        return Backups.list(house.backupFolder());
    }
}
