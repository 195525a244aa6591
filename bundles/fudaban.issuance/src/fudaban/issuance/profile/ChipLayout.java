// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.model.CredentialKind;
import java.util.Map;

/**
 * What the chips hold. The layout of the real cards is not public, so the default is the practice card.
 *
 * @param cards by kind of card, a card profile as {@code fudaban.hardware.card.CardProfileReader} reads it; a kind that is not named is a practice card
 * @param photoBytes largest JPEG on the chip
 * @param photoHeight height in pixels of the photo on the chip
 * @param issuer the issuer in Latin letters
 */
public record ChipLayout(
        Map<CredentialKind, Map<String, Object>> cards, int photoBytes, int photoHeight, String issuer) {}
