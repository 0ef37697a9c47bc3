// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import io.telesift.common.topic.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Streams: a record on which our own code fails goes to its dead-letter topic with the operator's name, the stream goes
 * on. Failures of Kafka itself are no fault of the record and end the thread. Made by Kafka by name.
 */
public final class DeadLetterUnprocessable implements ProcessingExceptionHandler {
    private String stage = "streams";

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        String topic = context.topic();
        if (exception instanceof KafkaException
                || topic == null
                || Topics.byName(topic).isEmpty()) {
            return Response.fail();
        }
        return Response.resume(List.of(DeadLetters.of(
                topic,
                context.partition(),
                context.offset(),
                context.sourceRawKey(),
                context.sourceRawValue(),
                stage + "." + context.processorNodeId(),
                exception)));
    }

    @Override
    public void configure(Map<String, ?> configs) {
        stage = String.valueOf(configs.get(StreamsRunner.STAGE));
    }
}
