// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import java.util.stream.Stream;

/** What a live reader tells of the channels it watches. */
@FunctionalInterface
public interface ChannelReports {
    /** One status a channel that it watches, as of now; called by any thread, answered at once. */
    Stream<ChannelStatus> statuses();
}
