// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.sound;

import fudaban.issuance.batch.Prompt.Cue;
import java.util.function.Consumer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;

/** Plays the tones of cues; where the machine has no sound, its beep. */
public final class Chime implements Consumer<Cue> {
    private static final int BITS = 16;

    private final Runnable beep;

    /** @param beep what sounds instead; called on any thread */
    public Chime(Runnable beep) {
        this.beep = beep;
    }

    /** Begins to play and returns. */
    @Override
    public void accept(Cue cue) {
        // Opening a line may take long where a sound server does not answer.
        Thread.ofVirtual().name("chime").start(() -> play(Melody.of(cue)));
    }

    private void play(byte[] samples) {
        try {
            Clip clip = AudioSystem.getClip();
            clip.addLineListener(event -> {
                if (event.getType() == LineEvent.Type.STOP) {
                    clip.close();
                }
            });
            clip.open(new AudioFormat(Melody.RATE, BITS, 1, true, false), samples, 0, samples.length);
            clip.start();
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException noSound) {
            beep.run();
        }
    }
}
