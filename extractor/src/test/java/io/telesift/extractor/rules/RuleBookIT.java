// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.common.model.Rule;
import io.telesift.common.topic.Topics;
import io.telesift.extractor.WordEngine;
import io.telesift.testkit.TestKafka;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RuleBookIT {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    private static void send(Rule rule) {
        kafka.send(Topics.RULE, rule.id(), rule);
    }

    @Test
    void rules_areInForceAfterStart_andFollowTheTopic() {
        send(WordEngine.rule("one", "attack"));
        try (RuleBook rules = new RuleBook(kafka.settings(), WordEngine::compile)) {
            assertThat(rules.check().ready()).isFalse();
            rules.start();
            assertThat(rules.get().rules()).containsOnlyKeys("one");

            send(WordEngine.rule("two", "bank"));
            send(WordEngine.rule("broken", ""));
            await().untilAsserted(() -> assertThat(rules.get().rules()).containsOnlyKeys("one", "two"));

            kafka.send(Topics.RULE, "one", null);
            await().untilAsserted(() -> assertThat(rules.get().rules()).containsOnlyKeys("two"));
            assertThat(rules.check().detail()).isEqualTo("1 rules in force");
        }
    }
}
