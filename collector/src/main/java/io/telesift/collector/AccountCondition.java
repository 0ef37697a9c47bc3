// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import java.util.stream.Stream;

/** An account is read only where TDLib and the operator's own key to Telegram's API are given; empty is not given. */
class AccountCondition implements Condition {
    @Override
    @SuppressWarnings("rawtypes") // The interface declares it raw.
    public boolean matches(ConditionContext context) {
        return Stream.of("collector.tdlib-library", "telegram.api-id", "telegram.api-hash")
                .allMatch(name -> context.getProperty(name, String.class)
                        .filter(value -> !value.isBlank())
                        .isPresent());
    }

    /** The opposite. */
    static final class Missing extends AccountCondition {
        @Override
        @SuppressWarnings("rawtypes") // The interface declares it raw.
        public boolean matches(ConditionContext context) {
            return !super.matches(context);
        }
    }
}
