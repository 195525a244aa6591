// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.card.CardContent;
import fudaban.issuance.Issuance;
import fudaban.issuance.face.PhotoImage;
import fudaban.issuance.model.Application;
import fudaban.issuance.profile.ChipLayout;
import fudaban.model.CredentialKind;
import fudaban.office.era.Wareki;
import fudaban.office.names.Kana;
import fudaban.office.names.Romaji;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one card says, the same for chip, face and upload file.
 *
 * @param number number of the card
 * @param kind kind of card
 * @param fields texts by name, see {@code FaceLayout.Text}
 * @param photo the photo's file
 */
public record CardData(String number, CredentialKind kind, Map<String, String> fields, Optional<byte[]> photo) {
    public CardData {
        fields = Map.copyOf(fields);
    }

    /**
     * Everything but the dates of the card.
     *
     * @param substitute the name with 代替文字 for systems that cannot carry the real characters; empty where there is none
     */
    public static CardData of(String number, Application from, Optional<byte[]> photo, String substitute) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "name", join("　", from.getFamilyName(), from.getGivenName()));
        put(fields, "substitute", substitute.isEmpty() ? fields.get("name") : substitute);
        put(fields, "name.kana", join("　", from.getFamilyKana(), from.getGivenKana()));
        put(
                fields,
                "name.latin",
                join(
                        " ",
                        latin(from.getFamilyRomaji(), from.getFamilyKana()),
                        latin(from.getGivenRomaji(), from.getGivenKana())));
        put(fields, "name.former", from.getFormerFamilyName());
        put(fields, "organization", from.getUnitName());
        put(fields, "post", from.getTitle());
        put(fields, "staff.number", from.getStaffNumber());
        put(fields, "birth", from.getBirth() == null ? null : from.getBirth().toString());
        put(fields, "destination", from.getDestination());
        put(fields, "card.number", number);
        put(
                fields,
                "card.kind",
                Issuance.refusal("kind." + from.getCardKind().getName()).sentence(Locale.JAPAN));
        put(fields, "kind", from.getCardKind().getName());
        return new CardData(number, from.getCardKind(), fields, photo);
    }

    /** The same with its last day of validity, as the face shows it. */
    public CardData expiring(LocalDate day) {
        Map<String, String> more = new HashMap<>(fields);
        more.put("card.expiry", Wareki.format(day, Wareki.Style.LONG));
        return new CardData(number, kind, more, photo);
    }

    /** The chip's content; empty when the photo cannot be made to fit. */
    public Optional<CardContent> content(UUID chipId, LocalDate expiry, ChipLayout layout) {
        Map<String, String> chip = new HashMap<>(fields);
        chip.keySet().removeIf(name -> name.equals("card.expiry") || name.equals("card.number"));
        if (layout.issuer() != null) {
            chip.put("issuer", layout.issuer());
        }
        if (photo.isEmpty()) {
            return Optional.of(new CardContent(chipId, number, expiry, chip, new byte[0]));
        }
        return PhotoImage.forChip(photo.get(), layout.photoHeight(), layout.photoBytes())
                .map(jpeg -> new CardContent(chipId, number, expiry, chip, jpeg));
    }

    /** The number only: everything else is personal. */
    @Override
    public String toString() {
        return "CardData[" + number + "]";
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }

    private static String join(String gap, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(gap));
    }

    /** What the person chose, else the proposal of the passport rules. */
    private static String latin(String chosen, String kana) {
        if (chosen != null && !chosen.isBlank()) {
            return chosen.toUpperCase(Locale.ROOT);
        }
        return kana != null && Kana.isReading(kana) ? new Romaji().propose(kana).romaji() : null;
    }
}
