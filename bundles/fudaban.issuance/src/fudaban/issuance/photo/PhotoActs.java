// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import java.time.LocalDate;
import java.util.List;

/** Names and inputs of the acts of photos and of the characters of faces. */
public final class PhotoActs {
    /** Photos were cut out and accepted. */
    public static final String CUT = "issuance.cut-photos";
    /** What was cut out is taken back: the applications have the photos they had before. */
    public static final String RESTORE = "issuance.restore-photos";
    /** 外字 as a picture, for faces. */
    public static final String ADD_GLYPH = "issuance.add-face-glyph";
    /** It is not used any more. */
    public static final String REMOVE_GLYPH = "issuance.remove-face-glyph";

    /** Most photos of one act: their files are in memory together. */
    public static final int CHUNK = 50;

    private PhotoActs() {}

    /** @param photos at most {@link #CHUNK} */
    public record CutPhotos(List<One> photos) {}

    /**
     * One photo.
     *
     * @param application id
     * @param original id of the attachment it was cut from; null when the original comes with the act
     * @param carried SHA-256 of an original that comes with the act; null when it is kept already
     * @param carriedType its media type, or null
     * @param result SHA-256 of what was cut out, JPEG; comes with the act
     * @param geometry {@link Cut#text()}
     * @param taken day it was taken, or null
     * @param accepted sentences about what is beyond the limits and was accepted all the same
     */
    public record One(
            String application,
            String original,
            String carried,
            String carriedType,
            String result,
            String geometry,
            LocalDate taken,
            List<String> accepted) {}

    /** @param applications ids; the last cut of each is taken back */
    public record RestorePhotos(List<String> applications) {}

    /**
     * @param codes code points, e.g. {@code U+E000} or {@code U+845B U+E0100}
     * @param image SHA-256 of the carried picture, PNG
     */
    public record AddGlyph(String codes, String image, String remark) {}

    /** @param codes as it was added */
    public record RemoveGlyph(String codes, String reason) {}
}
