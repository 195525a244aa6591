// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The keys of the vault in {@code keys/vault.json}, each wrapped by the ledger's key; the first is the one this desk seals with. */
public final class VaultKeys {
    /** The file in a data folder, and in a backup. */
    public static final String FILE = "keys/vault.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String PURPOSE = "vault";
    private static final int ID = 8;

    private final Path file;
    private final byte[] ledgerKey;
    private final SecureRandom random = new SecureRandom();

    /** @param ledgerKey opens them; not changed */
    public VaultKeys(Path folder, byte[] ledgerKey) {
        this.file = folder.resolve(FILE);
        this.ledgerKey = ledgerKey;
    }

    /** As they are kept. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kept(int version, List<Key> keys) {}

    /**
     * One key.
     *
     * @param id tells which it is and nothing else about it, hex
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Key(String id, byte[] nonce, byte[] sealed) {}

    /**
     * A key in the clear, to be cleared after use.
     *
     * @param id eight bytes
     */
    public record Open(byte[] id, byte[] key) {}

    /** The key this desk seals with; made the first time. */
    public synchronized Open own() throws Refusal {
        Optional<Open> own = first();
        if (own.isPresent()) {
            return own.get();
        }
        byte[] key = new byte[Keys.LENGTH];
        random.nextBytes(key);
        add(key);
        return new Open(id(key), key);
    }

    /** The same; empty when there is none yet. */
    public synchronized Optional<Open> first() throws Refusal {
        List<Key> keys = read();
        return keys.isEmpty() ? Optional.empty() : Optional.of(open(keys.getFirst()));
    }

    /** The key of this id; empty when the desk lacks it. */
    public synchronized Optional<Open> of(byte[] id) throws Refusal {
        String wanted = HexFormat.of().formatHex(id);
        for (Key key : read()) {
            if (key.id().equals(wanted)) {
                return Optional.of(open(key));
            }
        }
        return Optional.empty();
    }

    /** Keeps a key; one that is known already is left as it is. */
    public synchronized void add(byte[] key) throws Refusal {
        String id = HexFormat.of().formatHex(id(key));
        List<Key> keys = new ArrayList<>(read());
        if (keys.stream().anyMatch(known -> known.id().equals(id))) {
            return;
        }
        byte[] with = Keys.derive(ledgerKey, PURPOSE, Keys.LENGTH);
        Wrap wrap = Wrap.seal(key, with, PURPOSE + "/" + id, random);
        Arrays.fill(with, (byte) 0);
        keys.add(new Key(id, wrap.nonce(), wrap.sealed()));
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, JSON.writeValueAsBytes(new Kept(1, keys)));
        } catch (IOException failed) {
            throw new Refusal(failed, VaultKeys.class, "keys.write", file);
        }
    }

    /** A key sealed by a password, at the usual cost of a guess. The password is cleared. */
    public static byte[] give(byte[] key, char[] password) throws Refusal {
        try {
            Passwords.check(PURPOSE, password);
            return JSON.writeValueAsBytes(Slot.of(PURPOSE, password, key, Cost.USUAL, new SecureRandom()));
        } catch (IOException impossible) {
            throw new IllegalStateException("a key slot cannot be written as JSON", impossible);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** What was given. The password is cleared. */
    public static byte[] taken(byte[] given, char[] password) throws Refusal {
        try {
            Slot slot = JSON.readValue(given, Slot.class);
            if (slot == null) {
                throw new IllegalArgumentException("null");
            }
            return slot.open(password).orElseThrow(() -> new Refusal(VaultKeys.class, "vault.password"));
        } catch (IOException | IllegalArgumentException none) {
            throw new Refusal(none, VaultKeys.class, "vault.given");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static byte[] id(byte[] key) {
        return Keys.derive(key, "vault-id", ID);
    }

    private Open open(Key key) throws Refusal {
        byte[] with = Keys.derive(ledgerKey, PURPOSE, Keys.LENGTH);
        try {
            return new Open(
                    HexFormat.of().parseHex(key.id()),
                    new Wrap(key.nonce(), key.sealed())
                            .open(with, PURPOSE + "/" + key.id())
                            .orElseThrow(() -> new Refusal(VaultKeys.class, "keys.damaged", file)));
        } finally {
            Arrays.fill(with, (byte) 0);
        }
    }

    private List<Key> read() throws Refusal {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            Kept kept = JSON.readValue(Files.readAllBytes(file), Kept.class);
            if (kept == null) {
                throw new IllegalArgumentException("null");
            }
            if (kept.version() != 1 || kept.keys() == null) {
                throw new Refusal(VaultKeys.class, "keys.newer", file);
            }
            return kept.keys();
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refusal(damaged, VaultKeys.class, "keys.damaged", file);
        }
    }
}
