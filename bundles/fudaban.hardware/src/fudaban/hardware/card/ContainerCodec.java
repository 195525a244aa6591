// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.CardFailure;
import fudaban.hardware.card.CardProfile.Container;
import fudaban.hardware.card.CardProfile.Field;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Content fields to container bytes and back, as a profile describes them. */
final class ContainerCodec {
    static final String UUID_FIELD = "card.uuid";
    static final String NUMBER_FIELD = "card.number";
    static final String EXPIRY_FIELD = "card.expiry";
    static final String EXPIRY_PRINTED_FIELD = "card.expiry.printed";
    static final String PHOTO_FIELD = "photo";
    /** YYYYMMMDD with an English month, as SP 800-73-4 part 1 (table 13) has it for the printed information. */
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("uuuuMMMdd", Locale.US);

    private ContainerCodec() {}

    static byte[] encode(Container container, CardContent content) throws CardFailure {
        var parts = new ArrayList<Tlv>();
        for (Field field : container.fields()) {
            if (field.field().isEmpty()) {
                parts.add(new Tlv(field.tag(), field.constant()));
                continue;
            }
            var name = field.field().get();
            var value = value(name, content);
            if (value.length == 0 && field.required()) {
                throw refused(name, "empty");
            }
            if (value.length > field.maxBytes()) {
                throw refused(name, value.length + " > " + field.maxBytes() + " bytes");
            }
            if (field.ascii() && !ascii(value)) {
                throw refused(name, "not ASCII");
            }
            if (value.length > 0) {
                parts.add(new Tlv(field.tag(), value));
            }
        }
        return Tlv.encode(parts);
    }

    private static byte[] value(String name, CardContent content) {
        return switch (name) {
            case UUID_FIELD ->
                ByteBuffer.allocate(16)
                        .putLong(content.cardUuid().getMostSignificantBits())
                        .putLong(content.cardUuid().getLeastSignificantBits())
                        .array();
            case EXPIRY_FIELD -> text(content.expiry().format(DateTimeFormatter.BASIC_ISO_DATE));
            case EXPIRY_PRINTED_FIELD -> text(content.expiry().format(PRINTED).toUpperCase(Locale.ROOT));
            case NUMBER_FIELD -> text(content.cardNumber());
            case PHOTO_FIELD -> content.photo();
            default -> text(content.fields().getOrDefault(name, ""));
        };
    }

    /** Puts what stands in a container into the map, by field name; UUID as text, dates as ISO dates. */
    static void decode(Container container, byte[] raw, Map<String, String> fields) {
        List<Tlv> parts = Tlv.list(raw);
        for (Field field : container.fields()) {
            field.field()
                    .filter(name -> !name.equals(PHOTO_FIELD) && !name.equals(EXPIRY_PRINTED_FIELD))
                    .ifPresent(name -> Tlv.find(parts, field.tag())
                            .ifPresent(part -> fields.put(name, shown(name, part.value()))));
        }
    }

    /** A certificate object (SP 800-73-4 part 1, appendix A): the certificate, not compressed, and an empty LRC. */
    static byte[] certificateObject(byte[] certificate) {
        return Tlv.encode(
                List.of(new Tlv(0x70, certificate), new Tlv(0x71, new byte[] {0}), new Tlv(0xFE, new byte[0])));
    }

    /** The certificate in an object; empty when there is none or it is compressed. */
    static Optional<byte[]> certificate(byte[] raw) {
        var parts = Tlv.list(raw);
        var plain = Tlv.find(parts, 0x71)
                .map(Tlv::value)
                .filter(info -> info.length == 1 && info[0] != 0)
                .isEmpty();
        return plain ? Tlv.find(parts, 0x70).map(Tlv::value) : Optional.empty();
    }

    /** The photo in a container, empty when there is none. */
    static byte[] photo(Container container, byte[] raw) {
        for (Field field : container.fields()) {
            if (field.field().filter(PHOTO_FIELD::equals).isPresent()) {
                return Tlv.find(Tlv.list(raw), field.tag()).map(Tlv::value).orElse(new byte[0]);
            }
        }
        return new byte[0];
    }

    private static String shown(String name, byte[] value) {
        if (name.equals(UUID_FIELD) && value.length == 16) {
            var bytes = ByteBuffer.wrap(value);
            return new UUID(bytes.getLong(), bytes.getLong()).toString();
        }
        var text = new String(value, StandardCharsets.UTF_8);
        return name.equals(EXPIRY_FIELD) ? isoOrRaw(text) : text;
    }

    private static String isoOrRaw(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).toString();
        } catch (DateTimeException e) {
            // A foreign writer may have put anything there; the reader shows it as it is.
            return text;
        }
    }

    private static boolean ascii(byte[] value) {
        for (var b : value) {
            if (b < 0x20 || b > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static CardFailure refused(String field, String problem) {
        return new CardFailure(CardFailure.Kind.CONTENT, field + ": " + problem, field, problem);
    }
}
