// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** Streams: a record that cannot be read goes to its dead-letter topic, the stream goes on. Made by Kafka by name. */
public final class DeadLetterUnreadable implements DeserializationExceptionHandler {
    private String stage = "streams";

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
        // Streams' own topics hold only what Streams wrote: garbage there is a broken disk, not bad input.
        if (io.telesift.common.topic.Topics.byName(record.topic()).isEmpty()) {
            return Response.fail();
        }
        return Response.resume(List.of(DeadLetters.of(record, stage, exception)));
    }

    @Override
    public void configure(Map<String, ?> configs) {
        stage = String.valueOf(configs.get(StreamsRunner.STAGE));
    }
}
