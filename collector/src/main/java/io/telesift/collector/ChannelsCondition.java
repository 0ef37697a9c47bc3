// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;

/** Without either setting the channels of the topic are left as they are. */
final class ChannelsCondition implements Condition {
    @Override
    @SuppressWarnings("rawtypes") // The interface declares it raw.
    public boolean matches(ConditionContext context) {
        return context.containsProperty("collector.channels-file") || context.containsProperty("telegram.channels");
    }
}
