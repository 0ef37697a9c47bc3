// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.telesift.common.serde.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Covers people in the JSON of exports and of TDLib that no message could be made of. */
final class RawPeople {
    private static final Set<String> FIELDS = Set.of(
            "from",
            "from_id",
            "actor",
            "actor_id",
            "author",
            "author_signature",
            "forwarded_from",
            "forwarded_from_id",
            "saved_from",
            "reply_to_peer_id",
            "members",
            "inviter",
            "inviter_name",
            "first_name",
            "last_name",
            "sender_name",
            "phone_number",
            "vcard",
            "user_id",
            "sender_user_id",
            "contact_vcard");

    private final Pseudonyms pseudonyms;

    RawPeople(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** What is no JSON stays: a preview page names channels. */
    String cover(String raw) {
        try {
            JsonNode tree = Json.MAPPER.readTree(raw);
            if (!tree.isContainerNode()) {
                return raw;
            }
            walk(tree);
            return tree.toString();
        } catch (JsonProcessingException e) {
            return raw;
        }
    }

    private void walk(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                if (FIELDS.contains(field.getKey())) {
                    object.set(field.getKey(), covered(field.getValue()));
                }
            }
        }
        node.forEach(this::walk);
    }

    private JsonNode covered(JsonNode value) {
        if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, covered(array.get(i)));
            }
            return array;
        }
        boolean plain = value.isValueNode() && !value.isNull();
        return plain ? new TextNode(pseudonyms.name(value.asText())) : value;
    }
}
