// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Channel;
import io.telesift.common.model.ChannelSource;
import io.telesift.common.model.SourceKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WatchedChannelsTest {
    private final Map<String, Channel> rows = new TreeMap<>();
    private final AtomicBoolean account = new AtomicBoolean();
    private final ChannelList list = new WatchedChannels(() -> rows, account::get);

    private void add(String id, ChannelSource source, int priority, boolean paused) {
        rows.put(id, new Channel(id, null, paused, Set.of(), source, "none", priority, null, false, null));
    }

    @Test
    void withoutPreference_theAccountReads_elseThePreview() {
        add("@any_demo", ChannelSource.AUTO, 2, false);
        add("-1002100000101", ChannelSource.AUTO, 2, false);

        assertThat(list.watchedBy(SourceKind.WEB)).extracting(Channel::id).containsExactly("@any_demo");
        account.set(true);
        assertThat(list.watchedBy(SourceKind.WEB)).isEmpty();
        assertThat(list.watchedBy(SourceKind.TDLIB))
                .extracting(Channel::id)
                .containsExactly("-1002100000101", "@any_demo");
    }

    @Test
    void preference_isKept_andPausedOnesAreLeftOut() {
        account.set(true);
        add("@low_demo", ChannelSource.WEB, 3, false);
        add("@high_demo", ChannelSource.WEB, 1, false);
        add("@paused_demo", ChannelSource.WEB, 1, true);
        add("@import_demo", ChannelSource.NONE, 1, false);

        assertThat(list.watchedBy(SourceKind.WEB)).extracting(Channel::id).containsExactly("@high_demo", "@low_demo");
        assertThat(list.watchedBy(SourceKind.TDLIB)).isEmpty();
        assertThat(list.all()).hasSize(4);
    }
}
