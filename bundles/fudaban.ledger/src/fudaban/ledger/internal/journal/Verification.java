// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep.Findings;
import fudaban.ledger.Upkeep.Progress;
import java.sql.Connection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks chain, mirror, payload, records and paper against each other. It detects and names; it repairs nothing.
 *
 * <p>One thread reads; beside it, what was read before is looked at: entries singly on all processors ({@link EntryCheck}), then in their order by one
 * ({@link ChainCheck}, {@link Fold}).
 */
public final class Verification {
    private static final int BATCH = 1_000;

    private final JournalTable table;
    private final PayloadVault vault;
    private final RecordImages images;

    /** @param images the records to compare */
    public Verification(JournalTable table, PayloadVault vault, RecordImages images) {
        this.table = table;
        this.vault = vault;
        this.images = images;
    }

    /**
     * One run.
     *
     * @param sealed how many payloads were found with their entries
     */
    private record Run(
            Faults faults,
            PaperHeads heads,
            Fold fold,
            ErasedChanges erased,
            Set<String> unreadable,
            Progress progress,
            long of,
            long[] sealed) {}

    /**
     * Verifies everything.
     *
     * @param connection its transaction must see one moment of the database (snapshot or repeatable read), begun after
     *     the mirror was forced
     * @param mirror the mirror of this desk; empty when there is none to compare
     * @param heads heads printed on paper
     * @throws Refusal when it was cancelled
     */
    public Findings run(Connection connection, Optional<Mirror> mirror, List<String> heads, Progress progress)
            throws Refusal {
        var faults = new Faults();
        var run = new Run(
                faults,
                new PaperHeads(heads, faults),
                new Fold(faults, images),
                new ErasedChanges(),
                new HashSet<>(),
                progress,
                table.size(connection),
                new long[1]);
        var desks = new TreeSet<>(table.desks(connection));
        desks.addAll(run.heads().desks());
        mirror.ifPresent(own -> desks.add(own.desk()));
        long entries = 0;
        for (String desk : desks) {
            entries +=
                    desk(connection, run, desk, mirror.filter(own -> own.desk().equals(desk)), entries);
        }
        if (table.payloads(connection) != run.sealed()[0]) {
            for (String stray : table.strayPayloads(connection)) {
                faults.add("payload.stray", stray, "");
            }
        }
        long erased = run.erased().end(faults);
        long records = records(connection, run);
        return new Findings(entries, records, erased, faults.all());
    }

    private long desk(Connection connection, Run run, String desk, Optional<Mirror> own, long before) throws Refusal {
        var chain = new ChainCheck(desk, run.faults());
        long entries = 0;
        try (MirrorCheck mirror = own.isPresent() ? new MirrorCheck(own.get(), run.faults()) : null) {
            try (var behind = new Behind()) {
                long last = 0;
                for (var rows = table.kept(connection, desk, last, BATCH);
                        !rows.isEmpty();
                        rows = table.kept(connection, desk, last, BATCH)) {
                    var some = rows;
                    var index = index(connection, desk, last, rows.getLast().number());
                    behind.follow(() -> entries(run, chain, mirror, some, index));
                    last = rows.getLast().number();
                    entries += rows.size();
                    run.sealed()[0] +=
                            rows.stream().filter(row -> row.sealed() != null).count();
                    run.progress().done(before + entries, run.of());
                    if (run.progress().cancelled()) {
                        throw new Refusal(Verification.class, "verification.cancelled");
                    }
                }
            }
            if (mirror != null) {
                mirror.end(chain.last());
            }
        }
        run.heads().end(desk, chain.last(), run.faults());
        return entries;
    }

    /** The records each entry of a range touches, as the index says. */
    private Map<Long, Set<String>> index(Connection connection, String desk, long after, long to) {
        Map<Long, Set<String>> index = new HashMap<>();
        for (var touch : table.touches(connection, desk, after, to)) {
            index.computeIfAbsent(touch.number(), number -> new HashSet<>()).add(touch.record());
        }
        return index;
    }

    private void entries(
            Run run, ChainCheck chain, MirrorCheck mirror, List<JournalTable.Kept> rows, Map<Long, Set<String>> index) {
        List<EntryCheck> checks = rows.parallelStream()
                .map(row -> EntryCheck.of(row, index.getOrDefault(row.number(), Set.of()), vault))
                .toList();
        for (EntryCheck check : checks) {
            entry(run, chain, check);
            if (mirror != null) {
                mirror.entry(check.kept());
            }
        }
    }

    private static void entry(Run run, ChainCheck chain, EntryCheck check) {
        check.faults().forEach(run.faults()::add);
        chain.entry(check.kept().number(), check.entry(), check.kept().hash());
        run.heads().entry(check.kept().desk(), check.kept().number(), check.hash(), run.faults());
        if (check.entry() != null) {
            run.erased().entry(check.name(), check.entry(), check.payload());
            if (check.payload() == null) {
                check.entry().records().forEach(touched -> run.unreadable().add(touched.id()));
            }
        }
        if (check.payload() != null) {
            check.payload().changes().forEach(change -> run.fold().change(check.name(), change));
        }
    }

    private long records(Connection connection, Run run) {
        long[] records = {0};
        try (var behind = new Behind()) {
            images.each(
                    connection,
                    some -> behind.follow(() -> some.parallel().toList().forEach(image -> {
                        records[0]++;
                        record(run, image);
                    })));
        }
        for (String series : run.fold().series()) {
            run.fold().series(series, table.reached(connection, SeriesChange.name(series)));
        }
        run.fold().end(run.unreadable());
        return records[0];
    }

    private static void record(Run run, RecordImages.Image image) {
        if (!run.unreadable().contains(image.id())) {
            run.fold().record(image.id(), image.type(), image.version(), image.values());
        } else {
            run.fold().skip(image.id());
        }
    }
}
