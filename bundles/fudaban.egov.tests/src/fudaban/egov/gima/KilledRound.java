// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import fudaban.egov.gima.internal.verb.AcceptVerb;
import fudaban.egov.gima.internal.verb.BuildVerb;
import fudaban.egov.gima.internal.verb.DiffVerb;
import fudaban.egov.gima.internal.verb.ReleaseVerb;
import fudaban.egov.gima.internal.verb.ResultVerb;
import fudaban.egov.gima.internal.verb.UndoVerb;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseKind;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.gima.release.Releases;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The other program: goes on from wherever a desk stands through a release and its undoing until both have their answer, or until it is killed. */
final class KilledRound {
    private static final Converters CONVERTERS = Converters.standard();

    private final House house;
    private final Path scratch;

    KilledRound(House house, Path scratch) {
        this.house = house;
        this.scratch = scratch;
    }

    public static void main(String[] args) throws Exception {
        Path scratch = Path.of(args[0]);
        try (var house = new House(scratch.resolve("data"))) {
            house.ledger.steps().recover(house.session);
            say("running");
            new KilledRound(house, scratch).run();
            say("through");
        }
    }

    void run() throws Exception {
        for (Optional<Row> open = open(); ; open = open()) {
            ReleaseState state = open.map(row -> (ReleaseState) row.get(Literals.RELEASE__STATE))
                    .orElse(ReleaseState.DONE);
            switch (state) {
                case PREPARING -> {
                    if (open.get().get(Literals.RELEASE__KIND) == ReleaseKind.UNDO) {
                        undo();
                    } else {
                        house.call(new DiffVerb(CONVERTERS));
                    }
                }
                case DRAFT -> house.approved(new AcceptVerb());
                case CONFIRMED ->
                    house.call(
                            new BuildVerb(CONVERTERS),
                            "--out",
                            scratch.resolve("made").toString());
                case BUILT ->
                    house.call(new ReleaseVerb(), "--to", scratch.resolve("out").toString());
                case RELEASED ->
                    house.call(
                            new ResultVerb(CONVERTERS),
                            "FILE",
                            answer(open.get()).toString());
                default -> {
                    long done = house.all(Release.class).stream()
                            .filter(row -> row.get(Literals.RELEASE__STATE) == ReleaseState.DONE)
                            .count();
                    if (done >= 2) {
                        return;
                    }
                    if (done == 1) {
                        undo();
                    } else {
                        house.call(new DiffVerb(CONVERTERS));
                    }
                }
            }
            say("step");
        }
    }

    private void undo() throws Exception {
        Row done = house.all(Release.class).stream()
                .filter(row -> row.get(Literals.RELEASE__STATE) == ReleaseState.DONE)
                .findFirst()
                .orElseThrow();
        house.call(new UndoVerb(CONVERTERS), "NUMBER", done.text(Literals.RELEASE__NUMBER));
    }

    private Optional<Row> open() throws Exception {
        return new Releases(house.ledger, house.session).open();
    }

    /** Everything is accepted. The same lines give the same answer, so that one that was half taken goes on. */
    private Path answer(Row release) throws Exception {
        List<String> lines = new ArrayList<>(List.of("行番号,利用者ID,結果コード,内容"));
        Reading.each(
                house.ledger,
                house.session,
                Releases.lines(release.id()).where(Literals.RELEASE_LINE__FILE_NUMBER, 1),
                row -> lines.add(row.get(Literals.RELEASE_LINE__LINE_NUMBER) + ","
                        + row.text(Literals.RELEASE_LINE__USER_ID) + ",0," + release.text(Literals.RELEASE__NUMBER)));
        return Files.write(scratch.resolve("answer.csv"), lines);
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
