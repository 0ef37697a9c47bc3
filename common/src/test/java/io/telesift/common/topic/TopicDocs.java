// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import io.telesift.common.serde.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes {@code docs/topics.md} and {@code docs/schema/*.json} from {@link Topics}. */
final class TopicDocs {
    private final SchemaGenerator generator;

    TopicDocs() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        Json.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(
                        JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE, JacksonOption.RESPECT_JSONPROPERTY_ORDER))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES);
        config.forFields().withRequiredCheck(TopicDocs::isRequired);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            if (type.isInstanceOf(Duration.class)) {
                var schema = context.getGeneratorConfig().createObjectNode();
                return new com.github.victools.jsonschema.generator.CustomDefinition(
                        schema.put("type", "string").put("format", "duration"));
            }
            return null;
        });
        generator = new SchemaGenerator(config.build());
    }

    private static boolean isRequired(FieldScope field) {
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** File name to content. */
    Map<String, String> schemas() {
        Map<String, String> files = new TreeMap<>();
        Topics.ALL.forEach(topic -> files.put(topic.name() + ".json", schema(topic)));
        return files;
    }

    private String schema(Topic<?> topic) {
        ObjectNode schema = generator.generateSchema(topic.type());
        schema.put("title", topic.name());
        schema.withObjectProperty("properties")
                .putObject("schema")
                .put("type", "integer")
                .put("minimum", 1);
        return schema.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("# Topics");
        lines.add("");
        lines.add("Made from `Topics.java` by a test (`mvn -pl common test -Dtest=TopicDocsTest -Dtelesift.docs=write`"
                + " writes it anew). Values are UTF-8 JSON, one object a record, schema version in the field `schema` and"
                + " in the header `schema`; unknown fields may come at any time. Read with"
                + " `isolation.level=read_committed`. A record without a value (tombstone) removes its key. All topics"
                + " have the same number of partitions (default 4); whatever belongs to a message lies in the message's"
                + " partition.");
        lines.add("");
        lines.add("| topic | key | example key | cleanup | written by -> read by | holds | schema |");
        lines.add("|---|---|---|---|---|---|---|");
        Topics.ALL.forEach(topic -> lines.add(row(topic)));
        lines.add("| dlq.`<topic>` | the original key | | delete, 30 days | any -> query-api | "
                + "A record that could not be read or processed, untouched; what happened stands in the headers"
                + " `telesift.stage`, `telesift.exception`, `telesift.cause`, `telesift.topic`, `telesift.partition`,"
                + " `telesift.offset`. | |");
        return String.join("\n", lines) + "\n";
    }

    private static String row(Topic<?> topic) {
        return "| " + topic.name() + " | `" + topic.keyShape().pattern() + "` | `" + topic.keyExample() + "` | "
                + cleanup(topic) + " | " + topic.writtenBy() + " -> " + topic.readBy() + " | " + topic.holds()
                + " | [" + topic.type().getSimpleName() + "](schema/" + topic.name() + ".json) |";
    }

    private static String cleanup(Topic<?> topic) {
        Duration retention = topic.retention();
        return retention == null ? "compact" : "delete, " + retention.toDays() + " days";
    }
}
