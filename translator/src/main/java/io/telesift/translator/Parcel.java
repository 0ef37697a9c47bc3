// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import io.telesift.common.kafka.Received;
import io.telesift.common.model.TranslationRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** Requests of one source language and target, for one call. */
record Parcel(List<Received> records) {
    /** What a call can be of. */
    private record Pair(String source, String target) {}

    /**
     * Spreads requests over the calls that may be in flight.
     *
     * @param calls in flight at once
     * @param mostTexts of a source language in one parcel
     */
    static List<Parcel> of(List<Received> records, int calls, ToIntFunction<String> mostTexts) {
        Map<Pair, List<Received>> pairs = new LinkedHashMap<>();
        for (Received received : records) {
            TranslationRequest request = request(received);
            pairs.computeIfAbsent(new Pair(request.sourceLang(), request.target()), pair -> new ArrayList<>())
                    .add(received);
        }
        int even = Math.max(1, (records.size() + calls - 1) / calls);
        List<Parcel> parcels = new ArrayList<>();
        pairs.forEach((pair, part) -> {
            int size = Math.min(even, mostTexts.applyAsInt(pair.source()));
            for (int i = 0; i < part.size(); i += size) {
                parcels.add(new Parcel(List.copyOf(part.subList(i, Math.min(part.size(), i + size)))));
            }
        });
        return parcels;
    }

    List<TranslationRequest> requests() {
        return records.stream().map(Parcel::request).toList();
    }

    static TranslationRequest request(Received received) {
        return (TranslationRequest) Objects.requireNonNull(received.value());
    }
}
