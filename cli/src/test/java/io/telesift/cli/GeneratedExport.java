// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.common.serde.Json;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

/** An export of any size in the form of Telegram Desktop's, the same for the same numbers. */
record GeneratedExport(int chats, int messagesPerChat, long seed) {
    private static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");
    private static final String[] LINES = {
        "Доброе утро, чат. Сегодня без новостей.",
        "DDoS на сайт, South Korea: https://check-host.net/check-report/%1$x не отвечает",
        "New C2: 198.51.100.%2$d:8443, panel hxxps://panel%3$d[.]example/login",
        "Свежая база: t.me/demo_leak_%3$d, контакт seller%3$d@mail.example",
        "CVE-2026-%4$d is exploited, loader sha256 %5$064x",
        "한국 은행 사이트 접속 장애, 공격 주장: http://bank%3$d.example/status"
    };

    /** Writes it and gives its file back. */
    Path write(Path folder) throws IOException {
        Path file = folder.resolve("result.json");
        Random random = new Random(seed);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"chats\":{\"list\":[");
            for (int chat = 0; chat < chats; chat++) {
                out.write(chat == 0 ? "" : ",");
                out.write("{\"name\":\"Generated %1$d\",\"type\":\"public_channel\",\"id\":%2$d,\"messages\":["
                        .formatted(chat, 2_200_000_000L + chat));
                writeMessages(out, random);
                out.write("]}");
            }
            out.write("]}}");
        }
        return file;
    }

    private void writeMessages(Writer out, Random random) throws IOException {
        for (int id = 1; id <= messagesPerChat; id++) {
            out.write(id == 1 ? "" : ",");
            ObjectNode message = Json.MAPPER.createObjectNode();
            message.put("id", id).put("type", "message").put("date", "2026-10-01T00:00:00");
            message.put("date_unixtime", String.valueOf(FIRST.getEpochSecond() + id * 60L));
            out.write(message.put("from", "Generated").put("text", text(random)).toString());
        }
    }

    private static String text(Random random) {
        int few = random.nextInt(200);
        return LINES[random.nextInt(LINES.length)].formatted(
                random.nextInt(1 << 20), random.nextInt(256), few, 10_000 + few, random.nextInt(5_000));
    }
}
