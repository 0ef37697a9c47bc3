// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.telesift.collector.people.PseudonymousSenders;
import io.telesift.collector.people.SenderKey;
import io.telesift.collector.people.SenderPolicy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What of people is published.
 *
 * @param senders {@code COLLECTOR_SENDERS}: {@code pseudonymous} or {@code clear}
 * @param senderKey {@code COLLECTOR_SENDER_KEY}: secret
 */
@ConfigurationProperties("collector")
record SendersConfig(
        @Bindable(defaultValue = "pseudonymous") String senders,
        @Nullable String senderKey) {
    SendersConfig {
        if (!senders.equals("pseudonymous") && !senders.equals("clear")) {
            throw new IllegalArgumentException(
                    "COLLECTOR_SENDERS must be pseudonymous or clear, for example pseudonymous");
        }
    }

    /** Makes a key in the folder if none is given and one is needed. */
    SenderPolicy policy(Path folder) {
        return senders.equals("clear") ? SenderPolicy.CLEAR : new PseudonymousSenders(SenderKey.of(senderKey, folder));
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SendersConfig[senders=" + senders + "]";
    }
}
