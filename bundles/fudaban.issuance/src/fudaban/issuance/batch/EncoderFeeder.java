// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.printer.CardEncoder;
import fudaban.hardware.printer.CardEncoder.Exit;
import fudaban.hardware.printer.PrintFailure;
import fudaban.issuance.Issuance;
import fudaban.issuance.Say;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** A printer with an encoder brings its own cards: each stays inside from the first command to the chip until its face is checked. */
public final class EncoderFeeder implements CardFeeder {
    private final CardEncoder encoder;
    private final CardEncoder.Station station;
    private final Duration patience;
    private final Prompt prompt;

    /**
     * @param patience how long moving a card may take
     * @param prompt told what the operator should do
     */
    public EncoderFeeder(CardEncoder encoder, CardEncoder.Station station, Duration patience, Prompt prompt) {
        this.encoder = encoder;
        this.station = station;
        this.patience = patience;
        this.prompt = prompt;
    }

    @Override
    public CardReader blank(Wanted wanted) throws CardFailure, IOException, InterruptedException {
        try {
            // What still lies inside is no blank card, or was left when a batch was given up.
            encoder.eject(Exit.REJECT, patience);
            return encoder.feed(station, patience);
        } catch (PrintFailure none) {
            throw stopped(none);
        }
    }

    /** A card that was begun lies inside, or somebody took it out and it is spoiled. */
    @Override
    public Optional<CardReader> interrupted(Wanted wanted, String chipId, Optional<String> uid)
            throws CardFailure, IOException, InterruptedException {
        try {
            return Optional.of(encoder.hold(station, patience));
        } catch (PrintFailure none) {
            if (none.kind() != PrintFailure.Kind.NO_CARD) {
                throw stopped(none);
            }
            prompt.tell(Prompt.Cue.HELP, Say.of("print.not-inside", wanted.number()));
            return Optional.empty();
        }
    }

    @Override
    public void print(Wanted wanted, CardReader reader, String printer) {
        // It is where it should be.
    }

    @Override
    public void take(CardReader reader, Pile pile) throws IOException {
        if (pile == Pile.BACK) {
            // It stays inside: asked for again it is held again, and the next blank card puts it out.
            return;
        }
        try {
            encoder.eject(pile == Pile.DONE ? Exit.GOOD : Exit.REJECT, patience);
        } catch (PrintFailure stuck) {
            throw new IOException(stuck.sentence(Locale.JAPAN), stuck);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }

    private static IOException stopped(PrintFailure why) {
        return new IOException(
                Issuance.refusal("print.stopped", why.sentence(Locale.JAPAN)).sentence(Locale.JAPAN), why);
    }
}
