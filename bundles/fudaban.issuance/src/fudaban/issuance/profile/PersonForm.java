// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import java.util.Map;

/**
 * The one-person form (.xlsx with fixed cells).
 *
 * @param sheet name of its sheet; empty: the first
 * @param markCell a cell that tells the form from other workbooks, e.g. {@code A1}
 * @param mark what must stand in it
 * @param cells where each field stands, e.g. {@code C5}; of merged cells the upper left one
 * @param photoFrom upper left cell of the place of the photo
 * @param photoTo its lower right cell
 */
public record PersonForm(
        String sheet,
        String markCell,
        String mark,
        Map<ApplicationField, String> cells,
        String photoFrom,
        String photoTo) {}
