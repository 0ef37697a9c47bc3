// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.telesift.common.model.EntityType;
import io.telesift.common.model.TextEntity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Replays its seeds in every test run; with {@code JAZZER_FUZZ=1} it searches for texts that break the laws, see
 * docs/extraction.md. What it finds lands among the seeds and is replayed from then on.
 */
class ExtractionFuzzTest {
    private static final int ENTITIES = 8;
    private static final int ENTITY_BYTES = 3;

    /** Bytes of any kind, good UTF-8 or not. */
    @FuzzTest(maxDuration = "10m")
    void anyBytes_keepTheLaws(byte[] utf8) {
        Extracting.EXTRACTOR.extract(utf8);
        FindingLaws.hold(new String(utf8, StandardCharsets.UTF_8));
    }

    /** Two bytes a character: lone surrogates are common. */
    @FuzzTest(maxDuration = "10m")
    void anyCharacters_keepTheLaws(byte[] utf16) {
        FindingLaws.hold(new String(utf16, StandardCharsets.UTF_16BE));
        FindingLaws.hold(ByteBuffer.wrap(utf16).asCharBuffer().toString());
    }

    /** Up to eight entities (type, offset, length) before the text. */
    @FuzzTest(maxDuration = "10m")
    void anyEntities_keepTheLaws(byte[] data) {
        int entityBytes = Math.min(data.length / ENTITY_BYTES, ENTITIES) * ENTITY_BYTES;
        String text = new String(data, entityBytes, data.length - entityBytes, StandardCharsets.UTF_8);
        List<TextEntity> entities = new ArrayList<>();
        for (int i = 0; i < entityBytes; i += ENTITY_BYTES) {
            entities.add(entity(data[i], data[i + 1] & 0xFF, data[i + 2] & 0xFF, text));
        }
        FindingLaws.hold(text, entities);
    }

    private static TextEntity entity(byte type, int offset, int length, String text) {
        EntityType[] types = EntityType.values();
        EntityType chosen = types[(type & 0xFF) % types.length];
        return new TextEntity(chosen, offset, length, chosen == EntityType.TEXT_URL ? text : null, null);
    }
}
