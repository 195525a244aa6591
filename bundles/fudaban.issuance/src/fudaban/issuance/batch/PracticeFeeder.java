// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.VirtualReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Feeds the practice device from a folder of software cards; makes new blanks when the folder has none left. */
public final class PracticeFeeder implements CardFeeder {
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final PracticeDesk desk;
    private final CardFolder folder;
    private final VirtualReader reader;
    private final CardProfile profile;
    private Iterator<String> untried;

    /** Uses the first reader of the practice device. */
    public PracticeFeeder(PracticeDesk desk, Path folder, CardProfile profile) throws IOException {
        this.desk = desk;
        this.folder = desk.useFolder(folder);
        this.reader = desk.virtualReaders().getFirst();
        this.profile = profile;
        this.untried = this.folder.names().iterator();
    }

    @Override
    public CardReader blank(Wanted wanted) throws CardFailure, IOException {
        while (untried.hasNext()) {
            if (shows(untried.next(), identity -> identity.standing() == CardIdentity.Standing.BLANK)) {
                return reader;
            }
        }
        String fresh = "card-%05d".formatted(folder.names().size() + 1);
        if (profile.kind() == CardProfile.Kind.FILE) {
            folder.createFileCard(fresh);
        } else {
            folder.create(fresh);
        }
        desk.insert(reader, fresh);
        return reader;
    }

    @Override
    public Optional<CardReader> interrupted(Wanted wanted, String chipId, Optional<String> uid)
            throws CardFailure, IOException {
        for (String name : List.copyOf(folder.names())) {
            boolean found = shows(
                    name,
                    identity -> identity.cardUuid()
                                    .filter(uuid -> uuid.toString().equals(chipId))
                                    .isPresent()
                            || identity.standing() == CardIdentity.Standing.BLANK && uid.equals(identity.uid()));
            if (found) {
                // The search has passed cards that are still blank.
                untried = folder.names().iterator();
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    private boolean shows(String name, Predicate<CardIdentity> wanted) throws CardFailure, IOException {
        desk.insert(reader, name);
        try (var session = reader.open(DEADLINE)) {
            return wanted.test(CardIdentifier.identify(session, profile));
        }
    }

    @Override
    public void take(CardReader from, Pile pile) {
        reader.pull();
    }
}
