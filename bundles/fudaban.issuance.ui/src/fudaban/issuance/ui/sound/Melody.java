// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.sound;

import fudaban.issuance.batch.Prompt.Cue;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The tones of cues, told apart without looking: one when a card is wanted, a short one when it is seen, up when it can be taken, down when it is spoiled. */
final class Melody {
    /** Samples a second. */
    static final int RATE = 22_050;

    private static final int G = 784;
    private static final int C = 1047;
    private static final int E = 1319;
    private static final int LOW = 392;
    private static final double LOUDNESS = 0.25;
    private static final double LONG = 0.16;
    private static final double SHORT = 0.06;
    private static final double FADE = 0.012;

    private Melody() {}

    private record Note(int hertz, double seconds) {}

    /** 16 bits, little end first, one channel. */
    static byte[] of(Cue cue) {
        return switch (cue) {
            case PUT -> samples(new Note(G, LONG));
            case SEEN -> samples(new Note(E, SHORT));
            case TAKE -> samples(new Note(C, LONG), new Note(E, LONG));
            case SPOILED -> samples(new Note(G, LONG), new Note(LOW, LONG + LONG));
            case HELP -> samples(new Note(LOW, LONG), new Note(LOW, LONG), new Note(LOW, LONG));
        };
    }

    private static byte[] samples(Note... notes) {
        int total = 0;
        for (Note note : notes) {
            total += count(note);
        }
        var samples = ByteBuffer.allocate(2 * total).order(ByteOrder.LITTLE_ENDIAN);
        for (Note note : notes) {
            int count = count(note);
            double fade = FADE * RATE;
            for (int i = 0; i < count; i++) {
                // Without fading in and out a tone clicks.
                double loud = LOUDNESS * Math.min(1, Math.min(i, count - 1 - i) / fade);
                double wave = Math.sin(2 * Math.PI * note.hertz() * i / RATE);
                samples.putShort((short) (Short.MAX_VALUE * loud * wave));
            }
        }
        return samples.array();
    }

    private static int count(Note note) {
        return (int) (RATE * note.seconds());
    }
}
