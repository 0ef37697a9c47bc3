// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.apertium;

import io.telesift.common.health.Check;
import io.telesift.common.http.HttpCall;
import io.telesift.common.http.HttpCalls;
import io.telesift.common.http.HttpReply;
import io.telesift.translator.provider.HttpTranslator;
import io.telesift.translator.provider.Limits;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.TextBatch;
import io.telesift.translator.provider.TranslationProvider;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Apertium-APy 0.11. Takes forms, one text a call (of several {@code q} the last counts), and ISO 639-3 codes; no key. */
public final class ApertiumProvider implements TranslationProvider {
    /** It has none of its own; 88,000 characters took half a second. */
    private static final Limits LIMITS = new Limits(1, 1, 50_000, 50_000);

    private static final Outcome UNSUPPORTED = new Refused(Reason.UNSUPPORTED_PAIR, "no such pair");

    private final HttpTranslator http;

    /** Does nothing yet; {@code base} is an address such as {@code http://127.0.0.1:2737}. */
    public ApertiumProvider(HttpCalls http, URI base) {
        this.http = new HttpTranslator(http, base);
    }

    @Override
    public String name() {
        return "apertium";
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public List<Outcome> translate(TextBatch batch) throws InterruptedException {
        Optional<String> source = code(batch.sourceLang());
        Optional<String> target = code(batch.target());
        if (batch.isLanguageUnknown() || source.isEmpty() || target.isEmpty()) {
            return batch.all(UNSUPPORTED);
        }
        String text = batch.texts().get(0);
        HttpCall call = HttpCall.form(http.at("/translate"), fields(text, source.get() + "|" + target.get()));
        return http.ask(call, batch, reply -> batch.all(ApertiumReply.outcome(text, reply)));
    }

    private static Map<String, String> fields(String text, String pair) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("langpair", pair);
        // Or words it does not know come back with a star.
        fields.put("markUnknown", "no");
        fields.put("q", text);
        return fields;
    }

    /** ISO 639-3 of ISO 639-1; for living languages Java's three letters are the same. */
    private static Optional<String> code(String tag) {
        try {
            String code = Locale.forLanguageTag(tag).getISO3Language();
            return code.isEmpty() ? Optional.empty() : Optional.of(code);
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    @Override
    public Check probe() throws InterruptedException {
        return http.probe(HttpCall.get(http.at("/listPairs")), ApertiumProvider::pairs);
    }

    private static Check pairs(HttpReply reply) {
        int count = reply.json().path("responseData").size();
        return reply.successful() && count > 0
                ? Check.up(count + " pairs")
                : Check.down("Apertium answers /listPairs with status " + reply.status() + " and no pairs");
    }
}
