// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.hardware.CardFailure;
import fudaban.hardware.keys.CardKeyStore;
import fudaban.hardware.keys.TokenMaster;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/**
 * {@code card keys create}: makes the store of card keys, once, from what the maker of the blanks handed over. The keys are
 * the office's: only システム管理者, or 導入担当 during set-up, may do it.
 */
@Component(service = Verb.class)
public final class KeysVerb implements Verb {
    private static final Set<Role> MAY = Set.of(Role.ADMINISTRATOR, Role.INSTALLER);

    @Override
    public String words() {
        return "card keys create";
    }

    @Override
    public Text summary() {
        return new Text("カード鍵の保管ファイルを作る（発行元の鍵はここで新しく作られる）", "make the store of card keys, with a new master");
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        all.add(new Parameter(
                "--transport",
                new Text(
                        "製造元から届いた輸送鍵のファイル（1行目: 鍵を16進で、2行目: PUK 8桁）",
                        "file of the maker's transport key (line 1: key in hexadecimal, line 2: PUK of 8 digits)"),
                true,
                false,
                false));
        all.addAll(CardKeys.parameters());
        all.add(option(
                "--pkcs11", "発行元の鍵をトークンに置くときの PKCS#11 ライブラリー", "PKCS#11 library, to keep the master on a token"));
        all.add(option("--slot", "トークンのスロット（0から）", "slot of the token, from 0"));
        return all;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        if (!MAY.contains(call.session().role())) {
            throw Issuance.refusal("keys.role");
        }
        Path file = CardKeys.file(call);
        byte[][] transport = transport(call.path("--transport"));
        char[] password = CardKeys.password(call);
        boolean token = call.value("--pkcs11").isPresent();
        try {
            CardKeyStore.create(file, password, transport[0], transport[1], !token);
            if (token) {
                token(call, file);
            }
        } catch (FileAlreadyExistsException there) {
            throw Issuance.refusal(there, "keys.there", file.getFileName());
        } catch (CardFailure unusable) {
            throw CardKeys.refusal(unusable, call);
        } finally {
            Arrays.fill(password, '\0');
            Arrays.fill(transport[0], (byte) 0);
            Arrays.fill(transport[1], (byte) 0);
        }
        call.line(WorkVerb.say(call.locale(), "keys.made", file));
        call.result(Map.of("file", file.toString(), "token", token));
        return 0;
    }

    private static void token(Invocation call, Path file) throws Refusal, IOException, CardFailure {
        Path library = call.path("--pkcs11");
        int slot = slot(call);
        char[] pin = CardKeys.pin(call);
        try {
            TokenMaster.create(library, slot, pin);
            CardKeys.note(file, library, slot);
        } catch (CardFailure unusable) {
            // Without its master the store is of no use; the next attempt makes it anew.
            Files.deleteIfExists(file);
            throw unusable;
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private static int slot(Invocation call) throws Refusal {
        String slot = call.value("--slot").orElse("0");
        try {
            return Integer.parseInt(slot);
        } catch (NumberFormatException wrong) {
            throw Issuance.refusal(wrong, "keys.slot", slot);
        }
    }

    /** Key and padded PUK. */
    private static byte[][] transport(Path file) throws Refusal {
        byte[] raw = {};
        try {
            raw = Files.readAllBytes(file);
            List<String> lines =
                    new String(raw, StandardCharsets.US_ASCII).lines().toList();
            byte[] puk = lines.get(1).strip().getBytes(StandardCharsets.US_ASCII);
            byte[] padded = Arrays.copyOf(puk, 8);
            Arrays.fill(padded, Math.min(8, puk.length), 8, (byte) 0xFF);
            if (puk.length < 6 || puk.length > 8) {
                throw new IllegalArgumentException("PUK of " + puk.length + " characters");
            }
            return new byte[][] {
                HexFormat.of().parseHex(lines.getFirst().strip().replace(" ", "")), padded
            };
        } catch (IOException | RuntimeException unreadable) {
            // The cause may quote the key, so it is left behind.
            throw Issuance.refusal("keys.transport", file.getFileName());
        } finally {
            Arrays.fill(raw, (byte) 0);
        }
    }
}
