// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.hardware.CardFailure;
import fudaban.hardware.MyNumberCard;
import fudaban.hardware.card.CardProfile.Container;
import fudaban.hardware.card.CardProfile.Content;
import fudaban.hardware.card.CardProfile.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads card profiles from JSON; every error names its place. The practice profile shows all that may stand there. */
public final class CardProfileReader {
    private CardProfileReader() {}

    /** The PIV-compatible profile used for practice, with containers for Japanese data; real profiles come in packs. */
    public static CardProfile practice() {
        return shipped("piv-practice");
    }

    /**
     * A profile that comes with the program: {@code piv-practice} (data only, quick), {@code piv} (with key pairs and
     * certificates), {@code file} (a plain ISO 7816-4 file system), {@code identify} (the existing system writes).
     *
     * @throws IllegalArgumentException for any other name
     */
    public static CardProfile shipped(String name) {
        try (InputStream in = CardProfileReader.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no profile of that name: " + name);
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CardFailure e) {
            throw new IllegalStateException("the profile shipped in this bundle is broken: " + name, e);
        }
    }

    /**
     * Reads one profile.
     *
     * @param json UTF-8
     * @throws CardFailure PROFILE, with place and problem
     */
    public static CardProfile read(byte[] json) throws CardFailure {
        try {
            var mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
            var root = mapper.readTree(json);
            if (root == null || !root.isObject()) {
                throw wrong("/", "not an object");
            }
            return profile(root);
        } catch (JsonProcessingException e) {
            throw wrong("line " + e.getLocation().getLineNr(), "no JSON");
        } catch (IOException e) {
            throw wrong("/", "unreadable");
        }
    }

    private static CardProfile profile(JsonNode root) throws CardFailure {
        var labels = new LinkedHashMap<String, String>();
        for (Map.Entry<String, JsonNode> label : root.path("label").properties()) {
            labels.put(label.getKey(), label.getValue().asText());
        }
        var kind = choice(CardProfile.Kind.class, root, "kind", "/kind");
        var containers = new ArrayList<Container>();
        var tags = new HashSet<Integer>();
        var ids = new HashSet<String>();
        for (var node : root.path("containers")) {
            var container = container(node, kind, "/containers/" + containers.size());
            if (!tags.add(container.tag()) || !ids.add(container.id())) {
                throw wrong("/containers/" + containers.size(), "tag or id twice");
            }
            containers.add(container);
        }
        var profile = new CardProfile(
                text(root, "id", "/id"),
                text(root, "edition", "/edition"),
                Map.copyOf(labels),
                kind,
                kind == CardProfile.Kind.IDENTIFY ? new byte[0] : hex(root, "aid", "/aid"),
                root.has("transfer")
                        ? choice(CardProfile.Transfer.class, root, "transfer", "/transfer")
                        : CardProfile.Transfer.CHAINING,
                serial(root.path("serial"), kind),
                adminKey(root.path("adminKey")),
                new CardProfile.Pins(
                        reference(root.path("pins"), "pin", CardProfile.Pins.PIV.pin()),
                        reference(root.path("pins"), "puk", CardProfile.Pins.PIV.puk())),
                List.copyOf(containers));
        check(profile);
        return profile;
    }

    private static void check(CardProfile profile) throws CardFailure {
        if (profile.kind() == CardProfile.Kind.IDENTIFY) {
            return;
        }
        if (profile.aid().length < 5 || profile.aid().length > 16) {
            throw wrong("/aid", "5 to 16 bytes");
        }
        if (MyNumberCard.closed(profile.aid())) {
            throw wrong("/aid", "belongs to individual number cards and is never selected");
        }
        var markers = profile.containers().stream()
                .filter(c -> c.content() == Content.MARKER)
                .toList();
        // In parts it could be torn, and a torn marker would tell nothing.
        if (markers.stream().anyMatch(marker -> marker.size() > 255)) {
            throw wrong("/containers", "the marker has at most 255 bytes");
        }
        if (markers.size() != 1 || markers.getFirst().access() != CardProfile.Access.ALWAYS) {
            throw wrong("/containers", "exactly one marker, readable always");
        }
    }

    private static Optional<CardSerial> serial(JsonNode node, CardProfile.Kind kind) throws CardFailure {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        var at = "/serial";
        if (kind != CardProfile.Kind.IDENTIFY) {
            throw wrong(at, "only where cards are identified and not written");
        }
        var aid = node.has("aid") ? hex(node, "aid", at) : new byte[0];
        if (MyNumberCard.closed(aid)) {
            throw wrong(at + "/aid", "belongs to individual number cards and is never selected");
        }
        try {
            return Optional.of(new CardSerial(
                    aid,
                    hex(node, "command", at),
                    node.path("offset").asInt(0),
                    node.path("length").asInt(0)));
        } catch (IllegalArgumentException wrong) {
            throw wrong(at, wrong.getMessage());
        }
    }

    private static Optional<CardProfile.AdminKey> adminKey(JsonNode node) throws CardFailure {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        var at = "/adminKey";
        var algorithm = switch (text(node, "algorithm", at)) {
            case "AES-128" -> 0x08;
            case "AES-192" -> 0x0A;
            case "AES-256" -> 0x0C;
            default -> throw wrong(at + "/algorithm", "AES-128, AES-192 or AES-256");
        };
        return Optional.of(new CardProfile.AdminKey(
                tag(node, "reference", at), algorithm, choice(CardProfile.KeyChange.class, node, "change", at)));
    }

    private static int reference(JsonNode pins, String name, int otherwise) throws CardFailure {
        return pins.has(name) ? tag(pins, name, "/pins") & 0xFF : otherwise;
    }

    private static Container container(JsonNode node, CardProfile.Kind kind, String at) throws CardFailure {
        var fields = new ArrayList<Field>();
        for (var field : node.path("fields")) {
            fields.add(field(field, at + "/fields/" + fields.size()));
        }
        var files = kind == CardProfile.Kind.FILE;
        var tag = tag(node, files ? "file" : "tag", at);
        var size = files ? size(node, at) : 0;
        var content = choice(Content.class, node, "content", at);
        if (!files) {
            wellFormed(tag, at);
        } else if (tag > 0xFFFF || content == Content.CERTIFICATE) {
            throw wrong(at, "a file has an identifier of two bytes and holds no certificate");
        }
        return new Container(
                text(node, "id", at),
                tag,
                size,
                content,
                node.has("access") ? choice(CardProfile.Access.class, node, "access", at) : CardProfile.Access.ALWAYS,
                List.copyOf(fields),
                content == Content.CERTIFICATE ? Optional.of(slot(node, at)) : Optional.empty());
    }

    /** What 15 bits of offset reach (ISO/IEC 7816-4, 11.3.3). */
    private static int size(JsonNode node, String at) throws CardFailure {
        var size = node.path("size").asInt(0);
        if (size < 8 || size > 0x7FFF) {
            throw wrong(at + "/size", "8 to 32767 bytes");
        }
        return size;
    }

    private static KeySlot slot(JsonNode node, String at) throws CardFailure {
        return new KeySlot(
                tag(node, "key", at),
                choice(KeySlot.Algorithm.class, node, "algorithm", at),
                node.path("pin").asBoolean(true));
    }

    private static Field field(JsonNode node, String at) throws CardFailure {
        var name = node.path("field");
        var tag = tag(node, "tag", at);
        wellFormed(tag, at);
        return new Field(
                tag,
                name.isTextual() ? Optional.of(name.asText()) : Optional.empty(),
                node.has("constant") ? hex(node, "constant", at) : new byte[0],
                node.path("ascii").asBoolean(false),
                node.path("max").asInt(4096),
                node.path("required").asBoolean(false));
    }

    private static void wellFormed(int tag, String at) throws CardFailure {
        try {
            new Tlv(tag, new byte[0]);
        } catch (IllegalArgumentException e) {
            throw wrong(at + "/tag", "no BER tag");
        }
    }

    private static int tag(JsonNode node, String name, String at) throws CardFailure {
        var bytes = hex(node, name, at);
        if (bytes.length < 1 || bytes.length > 3) {
            throw wrong(at + "/" + name, "1 to 3 bytes");
        }
        int tag = 0;
        for (var b : bytes) {
            tag = tag << 8 | b & 0xFF;
        }
        return tag;
    }

    private static String text(JsonNode node, String name, String at) throws CardFailure {
        var value = node.path(name);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw wrong(at, "text “" + name + "” missing");
        }
        return value.asText();
    }

    private static byte[] hex(JsonNode node, String name, String at) throws CardFailure {
        var value = node.path(name);
        try {
            if (value.isTextual()) {
                return HexFormat.of().parseHex(value.asText().replace(" ", ""));
            }
        } catch (IllegalArgumentException e) {
            throw wrong(at + "/" + name, "no hexadecimal bytes");
        }
        throw wrong(at, "bytes “" + name + "” missing");
    }

    private static <E extends Enum<E>> E choice(Class<E> type, JsonNode node, String name, String at)
            throws CardFailure {
        var value = text(node, name, at).toUpperCase(Locale.ROOT).replace('-', '_');
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw wrong(at, name + " = " + value);
    }

    private static CardFailure wrong(String place, String problem) {
        return new CardFailure(CardFailure.Kind.PROFILE, place + " " + problem, place, problem);
    }
}
