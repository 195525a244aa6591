// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.issuance.batch.BatchRunner;
import fudaban.issuance.batch.CardWriteStep;
import fudaban.issuance.batch.Control;
import fudaban.issuance.batch.PracticeFeeder;
import fudaban.issuance.batch.Station;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.profile.FaceLayout;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The other program: goes on with a batch until it is through or killed, and says each card it acknowledged. */
final class KilledBatch {
    private KilledBatch() {}

    /** Folder and id of the batch. */
    public static void main(String[] args) throws Exception {
        Path scratch = Path.of(args[0]);
        var hands = new PracticeHands();
        var step = new CardWriteStep();
        step.addReaders(hands);
        try (var house = new House(scratch.resolve("data"), List.of(step))) {
            var station = new Station(
                    new PracticeFeeder(hands, scratch.resolve("cards"), CardProfileReader.practice()),
                    new PracticeSecrets(),
                    new FaceRenderer(house.ledger.profile(FaceLayout.class, house.today()), House.FONTS),
                    Optional.of(scratch.resolve("faces")),
                    Duration.ofSeconds(5),
                    3);
            house.ledger.steps().recover(house.session);
            say("running");
            var result = new BatchRunner(house.ledger, station).run(house.session, args[1], null, true, new Control() {
                @Override
                public void progress(int done, int of) {
                    say("done " + done);
                }
            });
            say("through " + result);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
