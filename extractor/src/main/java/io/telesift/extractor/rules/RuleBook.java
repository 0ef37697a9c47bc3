// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.rules;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.kafka.CompactedView;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.model.Rule;
import io.telesift.common.topic.Topics;
import io.telesift.engine.rule.RuleMatcher;
import io.telesift.extractor.matching.RulesInForce;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The rules of {@code telesift.rule.v1}, compiled again whenever they change. All rules that stood on the topic are in
 * force before the streams start; a message is never matched by half of them.
 */
public final class RuleBook implements Component, Supplier<RulesInForce> {
    private final CompactedView<Rule> rows;
    private final RuleCompilation compilation;
    private volatile RulesInForce inForce = RulesInForce.NONE;

    /**
     * Does nothing yet.
     *
     * @param compiler of all rules at once; throws {@link IllegalArgumentException} if one cannot be compiled
     */
    public RuleBook(KafkaSettings kafka, Function<Collection<Rule>, RuleMatcher> compiler) {
        this.rows = new CompactedView<>(kafka, Topics.RULE, this::compile);
        this.compilation = new RuleCompilation(compiler);
    }

    private void compile() {
        inForce = compilation.compile(rows.rows().values());
    }

    @Override
    public RulesInForce get() {
        return inForce;
    }

    @Override
    public String name() {
        return "extractor.rules";
    }

    @Override
    public int order() {
        return rows.order();
    }

    @Override
    public void start() {
        rows.start();
    }

    @Override
    public Check check() {
        Check check = rows.check();
        return check.ready() ? Check.up(inForce.rules().size() + " rules in force") : check;
    }

    @Override
    public void close() {
        rows.close();
    }
}
