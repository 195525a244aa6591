// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import java.io.IOException;
import java.time.Duration;

/** Carries one request to one server and brings the answer. */
public interface IppTransport {
    /** Largest answer that is read: the jobs of a full queue are a tenth of that. */
    int MOST = 16 << 20;

    /**
     * Sends a request.
     *
     * @param path on the server, e.g. {@code /printers/card}
     * @throws java.net.ConnectException when nobody listens: nothing was sent
     * @throws java.net.http.HttpTimeoutException after the deadline: the request may have arrived
     * @throws IppException for an HTTP status other than 200
     * @throws IOException when the connection broke: the request may have arrived
     */
    byte[] post(String path, byte[] request, Duration deadline) throws IOException, InterruptedException;

    /** Where the server is, for people. */
    String place();
}
