// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.common.model.Channel;
import io.telesift.common.topic.Topics;
import io.telesift.query.handover.Collection;
import io.telesift.query.handover.RowPublisher;
import io.telesift.query.shape.ChannelShape;
import io.telesift.query.shape.ListShape;
import io.telesift.query.shape.Statistics;
import io.telesift.query.store.Views;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Channels: those that are watched and those that messages came from. */
@Controller("/api/v1/channels")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChannelsController {
    private final Statistics statistics;
    private final Views views;
    private final RowPublisher publisher;
    private final Collection collection;

    ChannelsController(Statistics statistics, Views views, RowPublisher publisher, Collection collection) {
        this.statistics = statistics;
        this.views = views;
        this.publisher = publisher;
        this.collection = collection;
    }

    /** With the collector's own words on those that are watched, if it answers. */
    @Get
    ListShape<ChannelShape> list() {
        Map<String, List<JsonNode>> statuses = collection.statuses().orElse(null);
        List<ChannelShape> channels = statistics.channels();
        return ListShape.whole(
                statuses == null
                        ? channels
                        : channels.stream()
                                .map(channel -> channel.with(statuses.getOrDefault(channel.id(), List.of())))
                                .toList());
    }

    /** Watches a channel, or changes how; the list shows it a moment later. */
    @Put("/{id}")
    @Consumes(MediaType.ALL)
    Channel put(String id, @Body byte[] body) {
        String key = id.toLowerCase(Locale.ROOT);
        Channel channel = Bodies.read(body, key, Channel.class);
        publisher.publish(Topics.CHANNEL, key, channel);
        return channel;
    }

    @Delete("/{id}")
    HttpResponse<?> delete(String id) {
        String key = id.toLowerCase(Locale.ROOT);
        if (views.channels().get(key).isEmpty()) {
            throw ProblemException.notFound("no such channel is watched");
        }
        publisher.publish(Topics.CHANNEL, key, null);
        return HttpResponse.noContent();
    }
}
