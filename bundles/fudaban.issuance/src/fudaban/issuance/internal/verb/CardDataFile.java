// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.hardware.CardFailure;
import fudaban.hardware.card.CardContent;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardProfileReader;
import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one card shall hold and by which profile, as options and a file: for cards outside any batch. */
final class CardDataFile {
    static final Verb.Parameter PROFILE = Verb.Parameter.option(
            "--profile",
            "カードの書込み設定：piv-practice（既定）、piv、file、identify、またはファイル（JSON）",
            "card profile: piv-practice (default), piv, file, identify, or a JSON file");
    static final Verb.Parameter DATA = new Verb.Parameter(
            "--content",
            new Verb.Text(
                    "カードの内容を書いたファイル（JSON：number、expiry、fields、photo、必要なら uuid）",
                    "what the card shall hold (JSON: number, expiry, fields, photo, uuid if wanted)"),
            true,
            false,
            false);
    private static final List<String> SHIPPED = List.of("piv-practice", "piv", "file", "identify");

    private CardDataFile() {}

    /** The profile that was named, or the practice profile. */
    static CardProfile profile(Invocation call) throws Refusal {
        String name = call.value("--profile").orElse(SHIPPED.getFirst());
        if (SHIPPED.contains(name)) {
            return CardProfileReader.shipped(name);
        }
        try {
            return CardProfileReader.read(Files.readAllBytes(call.path("--profile")));
        } catch (CardFailure broken) {
            throw ReaderVerb.refusal(broken, call);
        } catch (IOException unreadable) {
            throw Issuance.refusal(unreadable, "card.profile.unreadable", name);
        }
    }

    /** The content; without a UUID one that follows from the number, so that an interrupted card is known again. */
    static CardContent content(Invocation call) throws Refusal {
        Path file = call.path("--content");
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
            String number = text(root, "number");
            Map<String, String> fields = new HashMap<>();
            root.path("fields")
                    .properties()
                    .forEach(
                            field -> fields.put(field.getKey(), field.getValue().asText()));
            UUID uuid = root.has("uuid")
                    ? UUID.fromString(text(root, "uuid"))
                    : UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
            byte[] photo = root.has("photo")
                    ? Files.readAllBytes(file.toAbsolutePath().resolveSibling(text(root, "photo")))
                    : new byte[0];
            return new CardContent(uuid, number, LocalDate.parse(text(root, "expiry")), fields, photo);
        } catch (IOException | RuntimeException unreadable) {
            // The cause may quote the person, so it is left behind.
            throw Issuance.refusal("card.data.unreadable", file.getFileName());
        }
    }

    private static String text(JsonNode root, String name) {
        JsonNode value = root.path(name);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new IllegalArgumentException(name);
        }
        return value.asText();
    }
}
