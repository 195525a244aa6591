// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.model.CredentialKind;
import java.util.List;
import java.util.Map;

/**
 * Where 未発行カード are taken from, and when there are too few.
 *
 * @param hoppers names of the places cards are made from: pieces are taken there first
 * @param low by kind of card: fewer pieces than this are shown in 本日
 */
public record BlankStock(List<String> hoppers, Map<CredentialKind, Integer> low) {
    /** Keeps copies. */
    public BlankStock {
        hoppers = List.copyOf(hoppers);
        low = Map.copyOf(low);
    }
}
