// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import java.io.IOException;

/** An answer that breaks RFC 8010, or a refusal of the server before IPP was spoken. */
public final class IppException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int http;

    /** The answer cannot be read. */
    public IppException(String detail) {
        super(detail);
        http = 0;
    }

    /** The server answered with an HTTP status other than 200. */
    public IppException(String detail, int http) {
        super(detail + ": HTTP " + http);
        this.http = http;
    }

    /** The HTTP status; 0 when the server answered in IPP. */
    public int http() {
        return http;
    }
}
