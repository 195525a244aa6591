// SPDX-License-Identifier: EPL-2.0
package fudaban.update.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A site at an address. Whether the way there is encrypted does not matter for trust: the signature does that. */
final class HttpSource implements SiteSource {
    /** Longest silence. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI address;
    private final Duration patience;
    private final HttpClient client;

    HttpSource(URI address) {
        this(address, PATIENCE);
    }

    HttpSource(URI address, Duration patience) {
        if (address.getHost() == null) {
            throw new IllegalArgumentException("no host: " + address);
        }
        this.address = address;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @Override
    public String name() {
        return address.toString();
    }

    @Override
    public InputStream open(String path) throws IOException {
        var request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(patience).build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            int status = response.statusCode();
            if (status != HttpURLConnection.HTTP_OK) {
                response.body().close();
                if (status == HttpURLConnection.HTTP_NOT_FOUND || status == HttpURLConnection.HTTP_GONE) {
                    throw new NoSuchFileException(path);
                }
                throw new IOException(address + " answered " + status);
            }
            return new Awaited(response.body(), patience);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(stop);
        }
    }

    @Override
    public Optional<List<String>> listing() {
        return Optional.empty();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
