// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardSession;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What anybody may read on a PIV card, whoever wrote it (SP 800-73-4 part 1, table 2: access "always"): nothing that is
 * protected is asked for, and no PIN.
 *
 * @param uuid card UUID in the CHUID; empty when it has none (all zeros count as none)
 * @param expiry expiry in the CHUID
 * @param certificates DER, by key reference (0x9A, 0x9C, 0x9D, 0x9E)
 * @param pinTries tries left for the PIN; -1 when the card does not say
 */
public record PivSurvey(
        Optional<UUID> uuid, Optional<LocalDate> expiry, Map<Integer, byte[]> certificates, int pinTries) {
    private static final byte[] AID = {(byte) 0xA0, 0, 0, 3, 8, 0, 0, 0x10, 0, 1, 0};
    private static final int CHUID = 0x5FC102;
    private static final Map<Integer, Integer> PLACES =
            Map.of(0x9A, 0x5FC105, 0x9C, 0x5FC10A, 0x9D, 0x5FC10B, 0x9E, 0x5FC101);

    /** Reads it; empty when the card has no PIV application. */
    public static Optional<PivSurvey> of(CardSession session) throws CardFailure {
        var piv = new PivApplication(session, CardProfile.Transfer.CHAINING);
        if (!piv.select(AID)) {
            return Optional.empty();
        }
        var chuid = piv.get(CHUID).flatMap(PivSurvey::list).orElse(List.of());
        var certificates = new TreeMap<Integer, byte[]>();
        for (var place : PLACES.entrySet()) {
            var raw = open(piv, place.getValue());
            raw.flatMap(PivSurvey::certificate).ifPresent(der -> certificates.put(place.getKey(), der));
        }
        return Optional.of(new PivSurvey(
                Tlv.find(chuid, 0x34).map(Tlv::value).flatMap(PivSurvey::uuid),
                Tlv.find(chuid, 0x35).map(Tlv::value).flatMap(PivSurvey::day),
                certificates,
                tries(piv)));
    }

    /** A card may protect what the standard leaves open; then it simply is not read. */
    private static Optional<byte[]> open(PivApplication piv, int tag) throws CardFailure {
        try {
            return piv.get(tag);
        } catch (CardFailure e) {
            if (e.kind() != CardFailure.Kind.REFUSED) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static int tries(PivApplication piv) throws CardFailure {
        try {
            return piv.triesLeft(PivApplication.PIN);
        } catch (CardFailure e) {
            if (e.kind() != CardFailure.Kind.REFUSED) {
                throw e;
            }
            return -1;
        }
    }

    private static Optional<List<Tlv>> list(byte[] raw) {
        try {
            return Optional.of(Tlv.list(raw));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> certificate(byte[] raw) {
        try {
            return ContainerCodec.certificate(raw);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(byte[] raw) {
        if (raw.length != 16) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(raw);
        var uuid = new UUID(bytes.getLong(), bytes.getLong());
        return uuid.equals(new UUID(0, 0)) ? Optional.empty() : Optional.of(uuid);
    }

    private static Optional<LocalDate> day(byte[] raw) {
        try {
            return Optional.of(
                    LocalDate.parse(new String(raw, StandardCharsets.US_ASCII), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
