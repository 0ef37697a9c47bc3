// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import static io.telesift.query.http.ProblemException.badRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.common.serde.Json;
import io.telesift.common.serde.UnreadableValueException;
import java.io.IOException;

/** Bodies of changes. */
final class Bodies {
    private static final int LARGEST = 256 * 1024;

    private Bodies() {}

    /**
     * Reads a record whose {@code id} is the path's, in the body or not.
     *
     * @throws ProblemException 400 with the fault in one line, 413 if it is too large
     */
    static <V> V read(byte[] body, String id, Class<V> type) {
        if (body.length > LARGEST) {
            throw new ProblemException(
                    io.micronaut.http.HttpStatus.REQUEST_ENTITY_TOO_LARGE, "a body of at most 256 KiB is taken");
        }
        ObjectNode object = object(body);
        if (object.path("id").isMissingNode()) {
            object.put("id", id);
        }
        if (!object.path("id").asText().equals(id)) {
            throw badRequest("the body's 'id' differs from the one in the path");
        }
        try {
            return Json.read(Json.bytes(object), type);
        } catch (UnreadableValueException e) {
            throw badRequest(e.getMessage() == null ? "cannot be read" : e.getMessage());
        }
    }

    private static ObjectNode object(byte[] body) {
        try {
            JsonNode tree = Json.MAPPER.readTree(body);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            throw badRequest("the body is not JSON");
        }
        throw badRequest("the body is not a JSON object");
    }
}
