// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.handover;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Calls to the collector. The JDK's client: it streams a body as slowly as it is taken. Thread-safe. */
final class CollectorCalls {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int SERVER_ERRORS = 500;

    private volatile @Nullable HttpClient client;

    /** Any answer but a server's fault. */
    HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = client().send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= SERVER_ERRORS) {
                throw new NotTakenException("the collector failed with status " + response.statusCode(), null);
            }
            return response;
        } catch (IOException e) {
            throw new NotTakenException("the collector does not answer; see QUERY_COLLECTOR_URL", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotTakenException("interrupted", e);
        }
    }

    /** Made with the first question: a client has a thread of its own. */
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .build();
            client = made;
        }
        return made;
    }
}
