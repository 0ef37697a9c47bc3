// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.handover;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The login by way of the collector's internal endpoint. */
public final class CollectorLogin implements Login {
    /** TDLib itself waits up to a minute for Telegram's patience. */
    private static final Duration ANSWER = Duration.ofSeconds(110);

    private final URI login;
    private final CollectorCalls calls = new CollectorCalls();

    /**
     * Asks nothing yet.
     *
     * @param collector base address, without a trailing slash
     */
    public CollectorLogin(URI collector) {
        this.login = URI.create(collector + "/internal/collector/login");
    }

    @Override
    public Imports.Answer state() {
        return send(HttpRequest.newBuilder(login).timeout(ANSWER).build());
    }

    @Override
    public Imports.Answer answer(byte[] answer) {
        return send(HttpRequest.newBuilder(login)
                .header("Content-Type", "application/json")
                .timeout(ANSWER)
                .POST(BodyPublishers.ofByteArray(answer))
                .build());
    }

    private Imports.Answer send(HttpRequest request) {
        HttpResponse<String> response = calls.send(request);
        return new Imports.Answer(response.statusCode(), response.body());
    }
}
