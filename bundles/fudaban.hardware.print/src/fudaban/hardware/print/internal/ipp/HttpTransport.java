// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * IPP over HTTP or HTTPS.
 *
 * @param client shared by all
 * @param server scheme, host and port
 */
public record HttpTransport(HttpClient client, URI server) implements IppTransport {
    /** The server of an ipp, ipps, http or https address. */
    public static HttpTransport of(HttpClient client, URI address) {
        boolean tls = "ipps".equals(address.getScheme()) || "https".equals(address.getScheme());
        int port = address.getPort() < 0 ? 631 : address.getPort();
        var host = address.getHost().contains(":") && !address.getHost().startsWith("[")
                ? "[" + address.getHost() + "]"
                : address.getHost();
        return new HttpTransport(client, URI.create((tls ? "https://" : "http://") + host + ":" + port));
    }

    @Override
    public byte[] post(String path, byte[] request, Duration deadline) throws IOException, InterruptedException {
        var sent = HttpRequest.newBuilder(server.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/ipp")
                .timeout(deadline)
                .POST(BodyPublishers.ofByteArray(request))
                .build();
        var answer = client.send(sent, BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IppException(path, answer.statusCode());
            }
            var read = body.readNBytes(MOST + 1);
            if (read.length > MOST) {
                throw new IppException("answer of more than " + MOST + " bytes");
            }
            return read;
        }
    }

    @Override
    public String place() {
        return server.getHost() + ":" + server.getPort();
    }
}
