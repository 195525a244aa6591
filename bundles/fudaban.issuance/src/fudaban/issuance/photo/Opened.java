// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import fudaban.issuance.profile.PhotoRules;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A photo that is open.
 *
 * @param photo whose
 * @param original id of the attachment that holds the original; empty when it came from a folder
 * @param file its file
 * @param picture upright, in sRGB
 * @param cut the last cut, or what is proposed
 * @param sure whether the head was set by somebody, or found for sure
 * @param taken the day it was taken, as was entered or as the camera says
 */
public record Opened(
        Photo photo,
        String original,
        byte[] file,
        BufferedImage picture,
        Cut cut,
        boolean sure,
        Optional<LocalDate> taken) {
    /** What is proposed for a picture nobody has cut yet. */
    static Cut propose(BufferedImage picture, Optional<HeadFinder.Proposal> found, PhotoRules rules) {
        Cut whole = Cut.middle(picture.getWidth(), picture.getHeight(), rules);
        if (found.isEmpty()) {
            return whole;
        }
        Head head = found.get().head();
        // A photo that was taken for the norm is left as it was handed in.
        if (whole.with(head).keeps(rules)) {
            return whole.with(head);
        }
        Cut around = Cut.around(head, 0, rules);
        if (around.dpi(rules) < rules.dpi()) {
            // So small a head is rather hair before a background that is like skin: nothing is proposed.
            return whole;
        }
        return around.within(picture.getWidth(), picture.getHeight(), rules) ? around : whole.with(head);
    }
}
