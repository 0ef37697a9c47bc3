// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import io.telesift.common.health.Component;
import io.telesift.common.health.SwitchedOff;
import io.telesift.common.kafka.ConsumerLoop;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.kafka.StreamsRunner;
import io.telesift.common.kafka.StreamsSettings;
import io.telesift.common.topic.Topics;
import io.telesift.engine.ioc.IndicatorExtractors;
import io.telesift.host.DataDirectory;
import io.telesift.host.http.MicronautHttpCalls;
import io.telesift.translator.apertium.ApertiumProvider;
import io.telesift.translator.deepl.DeepLProvider;
import io.telesift.translator.google.GoogleProvider;
import io.telesift.translator.guard.CheckedProvider;
import io.telesift.translator.guard.Glossary;
import io.telesift.translator.guard.GlossaryFile;
import io.telesift.translator.guard.GuardedProvider;
import io.telesift.translator.guard.TokenGuard;
import io.telesift.translator.libretranslate.LibreTranslateProvider;
import io.telesift.translator.memory.MemoryFile;
import io.telesift.translator.memory.MemoryProvider;
import io.telesift.translator.provider.Breaker;
import io.telesift.translator.provider.ProviderChain;
import io.telesift.translator.provider.ProviderProbe;
import io.telesift.translator.provider.SteadyProvider;
import io.telesift.translator.provider.TranslationProvider;
import io.telesift.translator.topology.TranslationTopology;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Wires the translator. With no provider nothing runs and nothing is consumed: the messages wait on their topic. */
@Factory
final class TranslatorFactory {
    private static final String STREAMS = "translator.streams";
    private static final String WORKER = "translator.worker";
    private static final String OFF = "TRANSLATOR_PROVIDER is none";

    @Singleton
    @Named(STREAMS)
    Component streams(TranslatorConfig config, KafkaSettings kafka, DataDirectory data) {
        if (config.isOff()) {
            return new SwitchedOff(STREAMS, OFF);
        }
        StreamsSettings settings =
                new StreamsSettings("telesift-translator", data.of("translator"), StreamsSettings.FAST_COMMIT, 1);
        TranslationTopology topology = new TranslationTopology(config.targets(), kafka.partitions());
        return new StreamsRunner(STREAMS, kafka, settings, topology::addTo);
    }

    @Singleton
    @Named(WORKER)
    Component worker(TranslatorConfig config, KafkaSettings kafka, TranslationWorker worker) {
        return config.isOff()
                ? new SwitchedOff(WORKER, OFF)
                : new ConsumerLoop(
                        WORKER,
                        kafka,
                        List.of(Topics.TRANSLATION_REQUEST.name()),
                        config.calls() * config.texts(),
                        worker);
    }

    @Singleton
    @Named("translator.providers")
    Component probe(TranslatorConfig config, ProviderChain chain) {
        return config.isOff() ? new SwitchedOff("translator.providers", OFF) : new ProviderProbe(chain.providers());
    }

    @Singleton
    @Bean(preDestroy = "close")
    TranslationWorker translationWorker(TranslatorConfig config, ProviderChain chain) {
        return new TranslationWorker(chain, config.calls(), config.texts());
    }

    @Singleton
    ProviderChain providers(
            TranslatorConfig config,
            Environment environment,
            @Named("translator") MicronautHttpCalls http,
            Clock clock) {
        ProviderSettings settings = new ProviderSettings(
                config.providers(),
                key -> environment
                        .getProperty("translator." + key, String.class)
                        .orElse(null));
        TokenGuard guard = new TokenGuard(IndicatorExtractors.standard(), glossary(config));
        List<TranslationProvider> providers = config.providers().stream()
                .map(name -> name.equals(TranslatorConfig.MEMORY)
                        ? people(config, guard)
                        : steady(new GuardedProvider(provider(name, settings, http), guard), settings, clock))
                .toList();
        return new ProviderChain(providers, clock);
    }

    private static Glossary glossary(TranslatorConfig config) {
        return config.glossaryFile().map(GlossaryFile::read).orElse(Glossary.EMPTY);
    }

    /** People's translations are found by the whole text, so nothing of it may be hidden. */
    private static TranslationProvider people(TranslatorConfig config, TokenGuard guard) {
        return new CheckedProvider(new MemoryProvider(MemoryFile.read(config.requiredMemoryFile())), guard);
    }

    private static TranslationProvider provider(String name, ProviderSettings settings, MicronautHttpCalls http) {
        return switch (name) {
            case TranslatorConfig.LIBRETRANSLATE ->
                new LibreTranslateProvider(
                        http, settings.requiredUrl(name, "http://127.0.0.1:5000"), settings.key(name));
            case TranslatorConfig.APERTIUM ->
                new ApertiumProvider(http, settings.requiredUrl(name, "http://127.0.0.1:2737"));
            case TranslatorConfig.DEEPL -> {
                String key = settings.requiredKey(name);
                yield new DeepLProvider(http, settings.cloudUrl(name, DeepLProvider.address(key)), key);
            }
            case TranslatorConfig.GOOGLE ->
                new GoogleProvider(http, settings.cloudUrl(name, GoogleProvider.ADDRESS), settings.requiredKey(name));
            default -> throw new IllegalStateException("no provider " + name);
        };
    }

    private static TranslationProvider steady(TranslationProvider provider, ProviderSettings settings, Clock clock) {
        return new SteadyProvider(provider, settings.budget(provider.name(), clock), new Breaker(clock));
    }

    @Singleton
    @Named("translator")
    @Bean(preDestroy = "close")
    MicronautHttpCalls http(TranslatorConfig config) {
        return new MicronautHttpCalls(config.callTimeout());
    }
}
