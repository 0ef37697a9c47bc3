// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.http;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.collector.channel.ChannelStatus;
import io.telesift.collector.channel.ChannelStatuses;
import java.util.List;

/** How it stands with every channel. For other parts of Telesift, not for the open network. */
@Controller("/internal/collector/channels")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChannelsController {
    private final ChannelStatuses statuses;

    ChannelsController(ChannelStatuses statuses) {
        this.statuses = statuses;
    }

    /** One a channel and source, by id. */
    @Get
    List<ChannelStatus> list() {
        return statuses.all();
    }
}
