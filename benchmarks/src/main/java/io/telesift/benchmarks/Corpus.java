// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Messages as channels have them: eight languages, most of them harmless, one in five with indicators of all types, half
 * of those defanged. The same seed gives the same messages on every machine.
 */
final class Corpus {
    /** About 400 bytes of UTF-8 a message. */
    private static final int MESSAGE_BYTES = 330;

    private static final int SPREAD_BYTES = 140;
    private static final long SEED = 20261122;

    private final List<String> messages = new ArrayList<>();
    private final List<byte[]> utf8 = new ArrayList<>();
    private long bytes;

    private Corpus() {}

    /** The corpus of the published figures: 60,000 messages, 24 MB. */
    static Corpus full() {
        return of(60_000, SEED);
    }

    /** @param count of messages, about 400 bytes of UTF-8 each */
    static Corpus of(int count, long seed) {
        return of(count, seed, 5);
    }

    /** Messages without any indicator: what most of a stream is. */
    static Corpus quiet(int count) {
        return of(count, SEED, 0);
    }

    private static Corpus of(int count, long seed, int oneIn) {
        Corpus corpus = new Corpus();
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            corpus.add(message(random, oneIn > 0 && random.nextInt(oneIn) == 0));
        }
        return corpus;
    }

    private void add(String message) {
        byte[] encoded = message.getBytes(StandardCharsets.UTF_8);
        messages.add(message);
        utf8.add(encoded);
        bytes += encoded.length;
    }

    private static String message(Random random, boolean indicators) {
        String[] words = Words.LANGUAGES.get(random.nextInt(Words.LANGUAGES.size()));
        int room = MESSAGE_BYTES + random.nextInt(SPREAD_BYTES);
        StringBuilder text = new StringBuilder(indicators ? Indicators.next(random) + " " : "");
        int bytes = text.length();
        while (bytes < room) {
            String piece = indicators && random.nextInt(12) == 0
                    ? Indicators.next(random)
                    : words[random.nextInt(words.length)];
            piece += random.nextInt(8) == 0 ? Words.ENDS[random.nextInt(Words.ENDS.length)] : " ";
            text.append(piece);
            bytes += piece.getBytes(StandardCharsets.UTF_8).length;
        }
        return text.toString();
    }

    List<String> messages() {
        return messages;
    }

    /** The same messages in UTF-8. */
    List<byte[]> utf8() {
        return utf8;
    }

    /** All messages together, in UTF-8. */
    long bytes() {
        return bytes;
    }
}
