// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {
    @Test
    void partition_rowsOfOneMessage_lieTogether() {
        String message = "-1001234567890:101";

        int expected = Topics.MESSAGE_STATE.partition(message, 4);

        assertThat(Topics.TELEGRAM_MESSAGE.partition(message, 4)).isEqualTo(expected);
        assertThat(Topics.HIT.partition("ddos-korea:" + message, 4)).isEqualTo(expected);
        assertThat(Topics.SIGHTING.partition(message + ":url:http://a.example:8080/b", 4))
                .isEqualTo(expected);
        assertThat(Topics.TRANSLATION.partition(message + ":ko", 4)).isEqualTo(expected);
        assertThat(Topics.CLAIM.partition(message + ":1", 4)).isEqualTo(expected);
    }

    @Test
    void partition_foreignKey_isSomePartition() {
        for (Topic<?> topic : Topics.ALL) {
            for (String key : List.of("", ":", "::", "no colon", "a:b:c:d")) {
                assertThat(topic.partition(key, 4)).isBetween(0, 3);
            }
        }
    }

    @Test
    void names_all_areUniqueAndVersioned() {
        assertThat(Topics.ALL).extracting(Topic::name).doesNotHaveDuplicates().allMatch(name -> name.endsWith(".v1"));
    }

    @Test
    void retention_compactedTopics_haveNone() {
        assertThat(Topics.ALL)
                .allSatisfy(
                        topic -> assertThat(topic.retention() == null).isEqualTo(topic.cleanup() == Cleanup.COMPACT));
    }
}
