// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.health.Check;
import io.telesift.common.http.HttpCall;
import io.telesift.common.http.HttpCalls;
import io.telesift.common.http.HttpReply;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** What the providers behind HTTP have in common: a call without a reply is nobody's fault and may be made again. */
public final class HttpTranslator {
    private final HttpCalls http;
    private final String root;

    /** Does nothing yet; {@code base} is an address with or without a path, without query. */
    public HttpTranslator(HttpCalls http, URI base) {
        this.http = http;
        this.root = base.toString().replaceAll("/+$", "");
    }

    /** The address of a path that begins with a slash. */
    public URI at(String path) {
        return URI.create(root + path);
    }

    /** One call; every text is unavailable if there is no reply. */
    public List<Outcome> ask(HttpCall call, TextBatch batch, Function<HttpReply, List<Outcome>> meaning)
            throws InterruptedException {
        try {
            return meaning.apply(http.send(call));
        } catch (IOException e) {
            return batch.all(new Outcome.Unavailable(null, oneLine(e)));
        }
    }

    /** One call that costs nothing; down if there is no reply. */
    public Check probe(HttpCall call, Function<HttpReply, Check> meaning) throws InterruptedException {
        try {
            return meaning.apply(http.send(call));
        } catch (IOException e) {
            return Check.down(oneLine(e));
        }
    }

    private static String oneLine(IOException failure) {
        String message = failure.getMessage();
        return message == null ? "no reply" : message;
    }
}
