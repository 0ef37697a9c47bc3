// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

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
    private Body() {}

    static Binary pack(Object record) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(Json.bytes(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
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
