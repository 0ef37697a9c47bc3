// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import io.telesift.common.model.Channel;
import io.telesift.common.model.SourceKind;
import java.util.List;

/** What is to be watched: asked again at every turn, so that changes take effect without a restart. Thread-safe. */
public interface ChannelList {
    /** The channels that this source should watch now, the most urgent first, paused ones left out. */
    List<Channel> watchedBy(SourceKind source);

    /** All rows, paused ones included, by id. */
    List<Channel> all();
}
