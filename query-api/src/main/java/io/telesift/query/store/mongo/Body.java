// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.bson.types.Binary;

/**
 * A record as on its topic, packed: JSON, deflated. As open BSON a message of 400 characters takes 15 KB of heap in the
 * embedded server, each field name anew; so packed it takes one.
 */
final class Body {
    /** A new one clears a quarter of a megabyte first, more work than to pack a message. */
    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED, true));

    private Body() {}

    static Binary pack(JsonNode record) {
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(Json.bytes(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binary(packed.toByteArray());
    }

    static <V> V unpack(Binary body, Class<V> type) {
        java.util.zip.Inflater inflater = new java.util.zip.Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(body.getData()), inflater)) {
            return Json.read(in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
    }
}
