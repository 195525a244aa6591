// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.hardware.CardFailure;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardProfileReader;
import fudaban.issuance.profile.ChipLayout;
import fudaban.model.CredentialKind;
import java.util.Map;

/** Card profiles from the pack, and the texts of step plans. */
public final class Chips {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Chips() {}

    /** The card profile of a kind; the practice card where the pack names none. */
    public static CardProfile profile(ChipLayout layout, CredentialKind kind) throws CardFailure {
        Map<String, Object> named =
                layout.cards() == null ? null : layout.cards().get(kind);
        if (named == null) {
            return CardProfileReader.practice();
        }
        try {
            return CardProfileReader.read(JSON.writeValueAsBytes(named));
        } catch (JsonProcessingException broken) {
            throw new CardFailure(
                    CardFailure.Kind.PROFILE, kind.getName(), broken, kind.getName(), broken.getOriginalMessage());
        }
    }

    /** A step's plan or outcome. */
    static Map<String, String> facts(String json) {
        try {
            return json == null || json.isEmpty() ? Map.of() : JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not the plan of a step", broken);
        }
    }
}
