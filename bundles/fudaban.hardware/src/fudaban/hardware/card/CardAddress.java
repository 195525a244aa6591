// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * As much of a profile as it takes to ask a card what it is. It can be kept as text beside a piece of work, so that the
 * card is still found when the profile was replaced meanwhile.
 *
 * @param profileId name of the profile whose marker counts
 * @param kind how the card is spoken to
 * @param aid application identifier; empty for {@link CardProfile.Kind#IDENTIFY}
 * @param transfer how long commands travel
 * @param marker where the marker lies; 0 without one
 * @param traces where others leave something that we would see: the CHUID
 */
public record CardAddress(
        String profileId,
        CardProfile.Kind kind,
        byte[] aid,
        CardProfile.Transfer transfer,
        int marker,
        List<Integer> traces) {
    private static final String GAP = ";";

    /** Copies what can change. */
    public CardAddress {
        aid = aid.clone();
        traces = List.copyOf(traces);
    }

    @Override
    public byte[] aid() {
        return aid.clone();
    }

    /** The address of the cards of a profile. */
    public static CardAddress of(CardProfile profile) {
        return new CardAddress(
                profile.id(),
                profile.kind(),
                profile.aid(),
                profile.transfer(),
                profile.marker().map(CardProfile.Container::tag).orElse(0),
                profile.containers().stream()
                        .filter(container -> container.content() == CardProfile.Content.CHUID)
                        .map(CardProfile.Container::tag)
                        .toList());
    }

    /** One line of text. */
    public String text() {
        var parts = new ArrayList<String>(List.of(
                kind.name(),
                HexFormat.of().formatHex(aid),
                transfer.name(),
                Integer.toHexString(marker),
                String.join(",", traces.stream().map(Integer::toHexString).toList()),
                // The id last, because it is the only part that may hold anything.
                profileId));
        return String.join(GAP, parts);
    }

    /**
     * Reads what {@link #text()} gave.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static CardAddress parse(String text) {
        var parts = text.split(GAP, 6);
        if (parts.length != 6) {
            throw new IllegalArgumentException("no card address: " + text);
        }
        var traces = parts[4].isEmpty() ? List.<String>of() : List.of(parts[4].split(","));
        return new CardAddress(
                parts[5],
                CardProfile.Kind.valueOf(parts[0]),
                HexFormat.of().parseHex(parts[1]),
                CardProfile.Transfer.valueOf(parts[2]),
                Integer.parseInt(parts[3], 16),
                traces.stream().map(trace -> Integer.parseInt(trace, 16)).toList());
    }
}
