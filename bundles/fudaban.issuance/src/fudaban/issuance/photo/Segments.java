// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What stands in a JPEG or PNG file before its pixels.
 *
 * @param exif the block of the camera
 * @param adobe the colour transform of Adobe's mark (0: none, 2: YCCK); -1 without the mark
 * @param profile the ICC profile; empty where there is none
 */
record Segments(Exif exif, int adobe, byte[] profile) {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

    static Segments ofJpeg(byte[] file) {
        Exif exif = Exif.NONE;
        int adobe = -1;
        var profile = new ByteArrayOutputStream();
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
            if (marker == 0xDA || length < 2 || at + 2 + length > file.length) {
                break;
            }
            byte[] content = Arrays.copyOfRange(file, at + 4, at + 2 + length);
            if (marker == 0xE1 && starts(content, EXIF) && exif == Exif.NONE) {
                exif = Exif.of(Arrays.copyOfRange(content, EXIF.length, content.length));
            } else if (marker == 0xEE && starts(content, ADOBE) && content.length >= 12) {
                adobe = content[11] & 0xFF;
            } else if (marker == 0xE2 && starts(content, ICC) && content.length > ICC.length + 2) {
                profile.write(content, ICC.length + 2, content.length - ICC.length - 2);
            }
            at += 2 + length;
        }
        return new Segments(exif, adobe, profile.toByteArray());
    }

    static Segments ofPng(byte[] file) {
        var in = ByteBuffer.wrap(file);
        int at = 8;
        while (at + 12 <= file.length) {
            int length = in.getInt(at);
            if (length < 0 || length > file.length - at - 12) {
                break;
            }
            String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("eXIf")) {
                return new Segments(Exif.of(Arrays.copyOfRange(file, at + 8, at + 8 + length)), -1, new byte[0]);
            }
            at += 12 + length;
        }
        return new Segments(Exif.NONE, -1, new byte[0]);
    }

    private static boolean starts(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(Arrays.copyOf(content, with.length), with);
    }
}
