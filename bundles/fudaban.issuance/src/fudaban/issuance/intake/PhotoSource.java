// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import java.io.IOException;

/** A photo that is read when it is needed: a thousand photos do not fit into memory. */
public interface PhotoSource {
    /** File name, for messages. */
    String name();

    /** The photo's file. */
    byte[] read() throws IOException;

    /** The media type its first bytes say; application/octet-stream for anything that is no photo we know. */
    static String mediaType(byte[] content) {
        if (content.length > 3 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xD8) {
            return "image/jpeg";
        }
        if (content.length > 4
                && (content[0] & 0xFF) == 0x89
                && content[1] == 'P'
                && content[2] == 'N'
                && content[3] == 'G') {
            return "image/png";
        }
        return "application/octet-stream";
    }
}
