// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardSession;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardSecrets;
import fudaban.hardware.keys.DiversifiedSecrets;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.hardware.virtual.VirtualReader;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A verb that works on one card: the one on a reader, or a practice card that lies on a practice reader as long as the verb
 * runs. Practice cards take the practice keys, all others those of the store.
 */
abstract class CardToolVerb extends ReaderVerb {
    /** Virtual smart cards behind the real PC/SC service (vpcd). */
    private static final String PRETENDED = "Virtual PCD";

    /** What is done with the card. */
    interface Work {
        int run(CardSession session, CardProfile profile, boolean practice) throws CardFailure, Refusal, IOException;
    }

    /** The practice device; null when there is none. */
    abstract PracticeDesk practice();

    /** Options of its own, shown first. */
    abstract List<Parameter> more();

    @Override
    public final List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(more());
        all.addAll(List.of(
                CardDataFile.PROFILE,
                READER,
                option("--practice", "訓練用カードのフォルダー。実機を使わない", "folder of practice cards; no real device is used"),
                option(
                        "--card",
                        "訓練用カードの名前（なければ作る。既定は card-1）",
                        "name of the practice card, made when missing (card-1)")));
        return all;
    }

    /** Opens the card, does the work, and takes a practice card out again. */
    final int onCard(Invocation call, Work work) throws Refusal, IOException {
        CardProfile profile = CardDataFile.profile(call);
        boolean practice = call.value("--practice").isPresent();
        VirtualReader inserted = practice ? inserted(call, profile) : null;
        CardReader reader = practice ? inserted : reader(call);
        try (CardSession session = reader.open(DEADLINE)) {
            return work.run(session, profile, pretended(reader));
        } catch (CardFailure failure) {
            throw refusal(failure, call);
        } finally {
            if (inserted != null) {
                inserted.pull();
            }
        }
    }

    private static boolean pretended(CardReader reader) {
        return reader.practice() || reader.productName().startsWith(PRETENDED);
    }

    private VirtualReader inserted(Invocation call, CardProfile profile) throws Refusal, IOException {
        PracticeDesk desk = practice();
        if (desk == null) {
            throw Issuance.refusal("issue.practice.none");
        }
        var cards = desk.useFolder(call.path("--practice"));
        String name = call.value("--card").orElse("card-1");
        try {
            if (!cards.names().contains(name)) {
                if (profile.kind() == CardProfile.Kind.FILE) {
                    cards.createFileCard(name);
                } else {
                    cards.create(name);
                }
            }
        } catch (IllegalArgumentException noName) {
            throw Issuance.refusal(noName, "card.name", name);
        }
        VirtualReader reader = desk.virtualReaders().getFirst();
        desk.insert(reader, name);
        return reader;
    }

    /** What is done with keys. */
    interface KeyedWork<T> {
        T run(CardSecrets secrets) throws CardFailure, Refusal;
    }

    /** With the keys of the card, forgotten afterwards. */
    static <T> T keyed(Invocation call, boolean practice, KeyedWork<T> work) throws Refusal, CardFailure {
        if (practice) {
            return work.run(new PracticeSecrets());
        }
        try (DiversifiedSecrets secrets = CardKeys.open(call)) {
            return work.run(secrets);
        }
    }
}
