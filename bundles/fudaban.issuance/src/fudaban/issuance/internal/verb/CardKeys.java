// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.hardware.CardFailure;
import fudaban.hardware.keys.CardKeyStore;
import fudaban.hardware.keys.DiversifiedSecrets;
import fudaban.hardware.keys.TokenMaster;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Passwords;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The desk's card keys by the options of a verb: where they lie, and the passwords that open them. */
final class CardKeys {
    private static final String LIBRARY = "library";
    private static final String SLOT = "slot";

    private CardKeys() {}

    /** The options that name a store. */
    static List<Verb.Parameter> parameters() {
        return List.of(
                option(
                        "--keys",
                        "カード鍵の保管ファイル（既定はデータフォルダーの keys/cards.p12）",
                        "store of card keys (keys/cards.p12 of the data folder unless given)"),
                option(
                        "--keys-password-file",
                        "カード鍵の保管ファイルのパスワードを1行目に書いたファイル",
                        "file whose first line is the password of the store of card keys"),
                option(
                        "--token-pin-file",
                        "トークン（PKCS#11）の暗証番号を1行目に書いたファイル",
                        "file whose first line is the PIN of the PKCS#11 token"));
    }

    /** The file of the store. */
    static Path file(Invocation call) throws Refusal {
        return call.value("--keys").isPresent()
                ? call.path("--keys")
                : call.settings().folder().resolve("keys").resolve("cards.p12");
    }

    /** Opens the store, and the token when the master lies on one. Asks for passwords that no option names. */
    static DiversifiedSecrets open(Invocation call) throws Refusal {
        Path file = file(call);
        char[] password = Files.exists(file) ? password(call) : new char[0];
        try {
            CardKeyStore store = CardKeyStore.open(file, password);
            Optional<Properties> token = token(file);
            return token.isEmpty() ? store.secrets() : store.secrets(master(call, token.get()));
        } catch (CardFailure unusable) {
            throw refusal(unusable, call);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static TokenMaster master(Invocation call, Properties token) throws Refusal, CardFailure {
        char[] pin = pin(call);
        try {
            return TokenMaster.open(
                    Path.of(token.getProperty(LIBRARY)), Integer.parseInt(token.getProperty(SLOT, "0")), pin);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    static char[] password(Invocation call) throws Refusal {
        return secret(call, "--keys-password-file", "keys.password");
    }

    static char[] pin(Invocation call) throws Refusal {
        return secret(call, "--token-pin-file", "keys.pin");
    }

    private static char[] secret(Invocation call, String option, String prompt) throws Refusal {
        return call.value(option).isPresent()
                ? Passwords.firstLine(call.path(option))
                : call.password(WorkVerb.say(call.locale(), prompt));
    }

    static Refusal refusal(CardFailure unusable, Invocation call) {
        return Issuance.refusal(unusable, "keys.refused", unusable.sentence(call.locale()));
    }

    /** Which token holds the master: noted beside the store, because it is no secret. */
    static void note(Path store, Path library, int slot) throws IOException {
        var token = new Properties();
        token.setProperty(LIBRARY, library.toString());
        token.setProperty(SLOT, Integer.toString(slot));
        try (var out = Files.newBufferedWriter(beside(store))) {
            token.store(out, null);
        }
    }

    private static Optional<Properties> token(Path store) throws Refusal {
        if (!Files.exists(beside(store))) {
            return Optional.empty();
        }
        var token = new Properties();
        try (var in = Files.newBufferedReader(beside(store))) {
            token.load(in);
            return Optional.of(token);
        } catch (IOException unreadable) {
            throw Issuance.refusal(unreadable, "keys.token", beside(store).getFileName());
        }
    }

    private static Path beside(Path store) {
        return store.resolveSibling("token.properties");
    }
}
