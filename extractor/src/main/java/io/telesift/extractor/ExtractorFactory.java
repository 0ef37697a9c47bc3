// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor;

import io.micronaut.context.annotation.Factory;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.kafka.StreamsRunner;
import io.telesift.engine.ioc.ContentExtractor;
import io.telesift.engine.ioc.Defang;
import io.telesift.engine.ioc.IndicatorExtractors;
import io.telesift.engine.rule.RuleCompiler;
import io.telesift.engine.suffix.PublicSuffixes;
import io.telesift.engine.text.LanguageDetector;
import io.telesift.extractor.extraction.Extraction;
import io.telesift.extractor.rules.RuleBook;
import io.telesift.extractor.rules.RuleFileSeeder;
import io.telesift.host.DataDirectory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The extractor's parts, joined. */
@Factory
final class ExtractorFactory {
    private static final Logger LOG = LoggerFactory.getLogger(ExtractorFactory.class);

    @Singleton
    RuleFileSeeder ruleFileSeeder(KafkaSettings kafka, RulesConfig config, Clock clock) {
        return new RuleFileSeeder(kafka, config.file(), clock);
    }

    @Singleton
    RuleBook ruleBook(KafkaSettings kafka) {
        return new RuleBook(kafka, RuleCompiler::compile);
    }

    @Singleton
    Extraction extraction(DataDirectory directory) {
        PublicSuffixes suffixes = PublicSuffixes.current(directory.path().resolve("lists"), LOG::warn);
        ContentExtractor extractor = new ContentExtractor(IndicatorExtractors.with(suffixes));
        return new Extraction(extractor::extract, LanguageDetector::detect, extractor.version());
    }

    @Singleton
    @Named("extractor")
    StreamsRunner extractorStreams(
            KafkaSettings kafka,
            ExtractorConfig config,
            DataDirectory directory,
            Extraction extraction,
            RuleBook rules) {
        return new StreamsRunner(
                "extractor.streams",
                kafka,
                config.streams(directory.of("extractor")),
                builder -> ExtractorTopology.addTo(builder, extraction, rules, Defang::defang));
    }
}
