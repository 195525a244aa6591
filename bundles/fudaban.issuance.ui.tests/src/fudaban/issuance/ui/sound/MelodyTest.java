// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.batch.Prompt.Cue;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MelodyTest {
    @Test
    void everyCueSoundsShortLoudEnoughAndUnlikeTheOthers() {
        var different = new HashSet<Integer>();
        for (Cue cue : Cue.values()) {
            byte[] samples = Melody.of(cue);
            different.add(Arrays.hashCode(samples));
            double seconds = samples.length / 2.0 / Melody.RATE;
            assertTrue(seconds > 0.04 && seconds < 0.6, cue + " " + seconds);
            var shorts = ByteBuffer.wrap(samples).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
            int most = 0;
            for (int i = 0; i < shorts.limit(); i++) {
                most = Math.max(most, Math.abs(shorts.get(i)));
            }
            assertTrue(most > 6000 && most < 12_000, cue + " " + most);
            assertEquals(0, shorts.get(0), "begins without a click");
            assertEquals(0, shorts.get(shorts.limit() - 1), "ends without a click");
        }
        assertEquals(Cue.values().length, different.size());
    }

    @Test
    void whereTheMachineHasNoSoundItBeeps() throws Exception {
        // Either a line opens and nothing beeps, or the beep comes: playing never fails and never blocks.
        var beeps = new CountDownLatch(1);
        new Chime(beeps::countDown).accept(Cue.SEEN);
        boolean line = javax.sound.sampled.AudioSystem.getMixerInfo().length > 0;
        assertTrue(line || beeps.await(20, TimeUnit.SECONDS), "no mixer and no beep");
    }
}
