// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.lists;

import io.telesift.cli.CommandFailure;
import io.telesift.cli.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** Fetches one file over HTTP. Every failure is a {@link CommandFailure} of one line. */
public final class ListDownload {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);

    private final URI from;
    private final int largest;

    private ListDownload(URI from, int largest) {
        this.from = from;
        this.largest = largest;
    }

    /**
     * The file's bytes, within a minute.
     *
     * @param largest how many bytes it may have; more is a failure
     */
    public static byte[] fetch(URI from, int largest) {
        return new ListDownload(from, largest).fetch();
    }

    private byte[] fetch() {
        HttpRequest request = HttpRequest.newBuilder(from).timeout(WHOLE).GET().build();
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        try {
            return body(http.send(request, BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable();
        }
    }

    private byte[] body(HttpResponse<InputStream> response) throws IOException {
        Timer deadline = new Timer("list-deadline", true);
        try (InputStream in = response.body()) {
            if (response.statusCode() != 200) {
                throw failure("answers " + response.statusCode());
            }
            // The request's own timeout ends with the head of the answer.
            deadline.schedule(closing(in), WHOLE.toMillis());
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw failure("sends more than " + largest + " bytes");
            }
            return bytes;
        } finally {
            deadline.cancel();
        }
    }

    private static TimerTask closing(InputStream in) {
        return new TimerTask() {
            @Override
            public void run() {
                try {
                    in.close();
                } catch (IOException e) {
                    // The reader learns of it.
                }
            }
        };
    }

    private CommandFailure failure(String what) {
        return new CommandFailure(ExitCode.FAILURE, from + " " + what + "; nothing is changed");
    }

    private CommandFailure unreachable() {
        return new CommandFailure(
                ExitCode.UNREACHABLE,
                "cannot fetch " + from + " (offline?); nothing is changed, the lists here stay in use");
    }
}
