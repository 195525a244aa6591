// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.document.text.FontCoverage;
import fudaban.issuance.face.GlyphPictures;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.CheckRules;
import java.time.LocalDate;

/**
 * What is the same for all applications of a check.
 *
 * @param today the day of the check
 * @param rules the profile
 * @param words the words for kinds
 * @param fonts what the card printer's fonts can draw
 * @param glyphs 外字 that are drawn as pictures
 */
public record Setting(
        LocalDate today, CheckRules rules, ApplicationColumns words, FontCoverage fonts, GlyphPictures glyphs) {}
