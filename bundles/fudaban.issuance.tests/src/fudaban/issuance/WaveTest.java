// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 一括処理: many cards in parts; stopped it goes on, undone it restores exactly what it changed, dated ahead it waits for its day. */
class WaveTest {
    private static final int CARDS = Boolean.getBoolean("fudaban.long") ? 1_000 : 300;

    @TempDir
    Path folder;

    private long count(House house, CredentialState state) throws Exception {
        return house.ledger
                .count(house.session, Query.of(Credential.class).where(Literals.CREDENTIAL__STATE, state))
                .number();
    }

    @Test
    void aWaveGoesOnWhereItWasStoppedAndIsUndoneExactly() throws Exception {
        try (House house = new House(folder.resolve("data"))) {
            var text = new StringBuilder("管理番号,券種,状態,職員番号,氏名\n");
            IntStream.range(0, CARDS).forEach(i -> text.append("W%05d,身分証,有効,%d,見本%n".formatted(i, 1000 + i)));
            house.cards(Files.writeString(folder.resolve("cards.csv"), text));
            house.submit(IssuanceActs.SUSPEND, new IssuanceActs.Suspend("W00007", "亡失", null));
            var waves = new Waves(house.ledger, house.session);
            List<String> numbers =
                    waves.numbers(Query.of(Credential.class).orderBy(Literals.CREDENTIAL__NUMBER, false));
            String wave = waves.plan("4/1 組織改編", WaveStep.SUSPEND, "所属の廃止", null, numbers, null);
            assertEquals(1, count(house, CredentialState.SUSPENDED), "planned, not done");

            // Stopped after the first part, as by a cancel or a power cut: what is left is known.
            var stopping = new Upkeep.Progress() {
                private boolean stop;

                @Override
                public void done(long work, long of) {
                    stop = true;
                }

                @Override
                public boolean cancelled() {
                    return stop;
                }
            };
            Waves.Outcome first = waves.run(wave, new Confirmation.None(), null, stopping);
            assertEquals(List.of("W00007"), first.skipped());
            assertEquals(IssuanceActs.CARDS - 1, first.done());
            assertTrue(first.left() > 0);
            house.restart();
            waves = new Waves(house.ledger, house.session);
            long begin = System.nanoTime();
            Waves.Outcome second = waves.run(wave, new Confirmation.None(), null, Upkeep.Progress.NONE);
            System.getLogger(WaveTest.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            second.done() + " suspended in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
            assertEquals(CARDS - 1, first.done() + second.done());
            assertEquals(CARDS, count(house, CredentialState.SUSPENDED));
            assertEquals(
                    0,
                    waves.run(wave, new Confirmation.None(), null, Upkeep.Progress.NONE)
                            .done(),
                    "once");

            String undo = waves.undo(wave, "組織改編の延期", null);
            waves.run(undo, house.manager(), null, Upkeep.Progress.NONE);
            assertEquals(1, count(house, CredentialState.SUSPENDED), "the lost one was suspended before and stays so");

            String dated = waves.plan(
                    "年度末の廃止", WaveStep.RETIRE, "年度末", house.today().plusDays(30), numbers.subList(0, 3), null);
            assertEquals(
                    1,
                    waves.run(dated, new Confirmation.None(), null, Upkeep.Progress.NONE)
                            .waiting());
            assertEquals(1, waves.parts(dated, PartState.WAITING).size());
            assertEquals(0, count(house, CredentialState.RETIRED));
            waves.cancel(dated, "中止", null);
            assertEquals(1, waves.parts(dated, PartState.CANCELLED).size());
            Waves now = waves;
            assertEquals(
                    "wave.final",
                    assertThrows(Refusal.class, () -> now.undo(dated, "取消し", null))
                            .key());
        }
    }
}
