// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The content of {@code keys.json}: a ledger's key, wrapped once for each account and once for the recovery key. Immutable. Also carried by every backup.
 *
 * @param version of the format, 1
 * @param id which ledger: random, the same in all its backups
 * @param check proves that an opened key is this ledger's; tells nothing about it
 * @param slots one for each account
 * @param recovery wrapped by the printed recovery key
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KeyFile(int version, String id, String check, List<Slot> slots, Wrap recovery) {
    private static final int VERSION = 1;
    private static final String RECOVERY = "recovery";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public KeyFile {
        if (id == null || !id.matches("[0-9a-f]{32}") || check == null || slots == null || recovery == null) {
            throw new IllegalArgumentException("not a key file");
        }
        slots = List.copyOf(slots);
    }

    /** One for a new ledger, without accounts. */
    static KeyFile of(byte[] key, String recoveryKey, SecureRandom random) throws Refusal {
        byte[] id = new byte[16];
        random.nextBytes(id);
        return new KeyFile(
                VERSION, HexFormat.of().formatHex(id), check(key), List.of(), wrap(key, recoveryKey, random));
    }

    /**
     * Reads it.
     *
     * @param where for the sentence, e.g. the file's path
     * @throws Refusal when it is damaged or of a newer edition
     */
    public static KeyFile parse(byte[] json, String where) throws Refusal {
        try {
            KeyFile file = JSON.readValue(json, KeyFile.class);
            if (file == null) {
                throw new IllegalArgumentException("null");
            }
            if (file.version != VERSION) {
                throw new Refusal(KeyFile.class, "keys.newer", where);
            }
            return file;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refusal(damaged, KeyFile.class, "keys.damaged", where);
        }
    }

    /** As it is written. */
    public byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a key file cannot be written as JSON", impossible);
        }
    }

    /** The key as the account's password opens it, empty when name or password is wrong. Not throttled; the password is cleared. */
    public Optional<byte[]> open(String account, char[] password) {
        try {
            return slot(account).flatMap(slot -> slot.open(password)).filter(this::isKey);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * The key as the recovery key opens it.
     *
     * @throws Refusal when it was mistyped (then naming the group) or belongs to another ledger
     */
    public byte[] recover(String recoveryKey) throws Refusal {
        byte[] with = Keys.derive(RecoveryKey.secret(recoveryKey), RECOVERY, Keys.LENGTH);
        try {
            return recovery.open(with, RECOVERY)
                    .filter(this::isKey)
                    .orElseThrow(() -> new Refusal(KeyFile.class, "recovery.other"));
        } finally {
            Arrays.fill(with, (byte) 0);
        }
    }

    /** Whether this is the ledger's key. */
    public boolean isKey(byte[] key) {
        return MessageDigest.isEqual(check(key).getBytes(), check.getBytes());
    }

    Optional<Slot> slot(String account) {
        return slots.stream().filter(slot -> slot.account().equals(account)).findFirst();
    }

    KeyFile with(Slot slot) {
        var more = new ArrayList<>(without(slot.account()).slots);
        more.add(slot);
        return new KeyFile(version, id, check, more, recovery);
    }

    KeyFile without(String account) {
        return new KeyFile(
                version,
                id,
                check,
                slots.stream().filter(slot -> !slot.account().equals(account)).toList(),
                recovery);
    }

    KeyFile withRecovery(byte[] key, String recoveryKey, SecureRandom random) throws Refusal {
        return new KeyFile(version, id, check, slots, wrap(key, recoveryKey, random));
    }

    private static Wrap wrap(byte[] key, String recoveryKey, SecureRandom random) throws Refusal {
        byte[] with = Keys.derive(RecoveryKey.secret(recoveryKey), RECOVERY, Keys.LENGTH);
        try {
            return Wrap.seal(key, with, RECOVERY, random);
        } finally {
            Arrays.fill(with, (byte) 0);
        }
    }

    private static String check(byte[] key) {
        return HexFormat.of().formatHex(Keys.derive(key, "check", 16));
    }
}
