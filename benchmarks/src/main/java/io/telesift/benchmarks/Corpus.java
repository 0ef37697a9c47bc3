// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Messages as channels have them: five languages, most of them harmless, one in five with indicators, some defanged. The
 * same seed gives the same messages on every machine.
 */
final class Corpus {
    private static final String[][] WORDS = {
        {
            "и",
            "сегодня",
            "сервер",
            "снова",
            "лежит",
            "уже",
            "сорок",
            "минут",
            "подписывайтесь",
            "наш",
            "канал",
            "новости"
        },
        {"і", "сьогодні", "сайт", "знову", "працює", "дякуємо", "адмінам", "пошкодження", "немає", "ранок", "добрий"},
        {"the", "update", "was", "slow", "today", "after", "officials", "said", "nothing", "happened", "to", "deposits"
        },
        {"오늘", "서울", "은행", "홈페이지", "접속이", "느려졌다가", "복구됐습니다", "고객", "자산에는", "영향이", "없습니다"},
        {"امروز", "سامانه", "از", "دسترس", "خارج", "شد", "بانک", "می‌گذاریم", "گزارش", "کامل", "را", "بخوانید"}
    };
    private static final String[] INDICATORS = {
        "https://panel.evil%d.example/gate.php",
        "hxxps://cdn%d[.]evil[.]example/u",
        "203.0.113.%d",
        "198[.]51[.]100[.]%d",
        "update%d.relay.test",
        "user%d@mail.example",
        "CVE-2026-9%04d",
        "t.me/channel_%d",
        "2001:db8::%x",
        "3927d75e7f2cb82fcd5f1492e5d9d7166398e5e2fefa0c63ce130dccb305%04x"
    };
    private static final String[] ENDS = {". ", ", ", "! ", " — ", "\n", " (", ") ", ": ", " 😂 "};

    private final List<String> messages = new ArrayList<>();
    private long bytes;

    private Corpus() {}

    /** @param count of messages, about 400 bytes of UTF-8 each */
    static Corpus of(int count, long seed) {
        Corpus corpus = new Corpus();
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String message = message(random);
            corpus.messages.add(message);
            corpus.bytes += message.getBytes(StandardCharsets.UTF_8).length;
        }
        return corpus;
    }

    private static String message(Random random) {
        String[] words = WORDS[random.nextInt(WORDS.length)];
        boolean indicators = random.nextInt(5) == 0;
        StringBuilder text = new StringBuilder();
        for (int i = 20 + random.nextInt(40); i > 0; i--) {
            boolean indicator = indicators && random.nextInt(12) == 0;
            text.append(indicator ? indicator(random) : words[random.nextInt(words.length)]);
            text.append(random.nextInt(8) == 0 ? ENDS[random.nextInt(ENDS.length)] : " ");
        }
        return text.toString();
    }

    private static String indicator(Random random) {
        return String.format(
                java.util.Locale.ROOT, INDICATORS[random.nextInt(INDICATORS.length)], 1 + random.nextInt(250));
    }

    List<String> messages() {
        return messages;
    }

    /** All messages together, in UTF-8. */
    long bytes() {
        return bytes;
    }
}
