// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.rules;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.kafka.Seeder;
import io.telesift.common.model.Rule;
import io.telesift.common.topic.Topics;
import io.telesift.engine.rule.BadRuleFileException;
import io.telesift.engine.rule.RuleFile;
import io.telesift.engine.rule.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the rule file, or the shipped pack, to {@code telesift.rule.v1} as {@link Seeder} says. A file with faults is
 * told of, one line each, and changes nothing: the rules in force stay, and the service works on.
 */
public final class RuleFileSeeder implements Component {
    private static final Logger log = LoggerFactory.getLogger(RuleFileSeeder.class);

    private final KafkaSettings kafka;
    private final @Nullable Path file;
    private final Clock clock;
    private volatile Check check = Check.busy("not started");

    /**
     * Does nothing yet.
     *
     * @param file {@code null} for the shipped pack
     */
    public RuleFileSeeder(KafkaSettings kafka, @Nullable Path file, Clock clock) {
        this.kafka = kafka;
        this.file = file;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "extractor.rule-file";
    }

    /** After the topics, before the views. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public void start() {
        try {
            seed(read());
        } catch (BadRuleFileException e) {
            e.faults().forEach(fault -> log.error("{}: {}", source(), fault));
            check = Check.up(e.faults().size() + " faults in " + source() + ", the rules in force stay");
        } catch (IOException e) {
            log.error("{}: cannot be read ({}), TELESIFT_RULES must name a rule file", source(), e.toString());
            check = Check.up(source() + " cannot be read, the rules in force stay");
        }
    }

    private RuleFile read() throws IOException {
        return RuleFile.read(file == null ? RulePack.shipped() : Files.readAllBytes(file), source());
    }

    private String source() {
        return file == null ? "shipped rule pack" : "rule file " + file;
    }

    private void seed(RuleFile rules) {
        Map<String, Rule> rows = new TreeMap<>();
        rules.rules().forEach(rule -> rows.put(rule.id(), rule));
        try (Seeder<Rule> seeder = new Seeder<>(kafka, Topics.RULE, new Seeder.Seed<>(rules.sha256(), rows), clock)) {
            seeder.start();
            check = seeder.check();
        }
    }

    @Override
    public Check check() {
        return check;
    }

    @Override
    public void close() {}
}
