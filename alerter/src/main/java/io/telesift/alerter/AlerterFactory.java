// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.telesift.alerter.destination.Destination;
import io.telesift.alerter.destination.discord.DiscordDestination;
import io.telesift.alerter.destination.discord.Webhook;
import io.telesift.common.kafka.CompactedView;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.model.Alert;
import io.telesift.common.model.Hit;
import io.telesift.common.topic.Topics;
import io.telesift.host.http.MicronautHttpCalls;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Wires the alerter: a loop for each destination, and one for what none of them takes. */
@Factory
final class AlerterFactory {
    private static final String ALERTER = "alerter";
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(15);

    @Singleton
    @Named(ALERTER)
    CompactedView<Alert> alerts(KafkaSettings kafka) {
        return new CompactedView<>(kafka, Topics.ALERT);
    }

    @Singleton
    DiscordRoutes routes(DiscordConfig discord, AlertConfig config) {
        return DiscordRoutes.parse(discord.webhookUrl(), config.hosts());
    }

    @Singleton
    Alerter alerter(
            DiscordRoutes routes,
            AlertConfig config,
            KafkaSettings kafka,
            @Named(ALERTER) CompactedView<Alert> alerts,
            @Named(ALERTER) MicronautHttpCalls http,
            Clock clock) {
        List<AlertLoop> loops = new ArrayList<>();
        routes.webhooks().forEach((name, webhook) -> {
            Destination destination = discord(name, webhook, config, http, clock);
            AlertLedger ledger = new AlertLedger(alerts.rows());
            loops.add(AlertLoop.to(
                    destination,
                    kafka,
                    new AlertDispatcher(destination, routed(routes, name), ledger, config.age(), clock)));
        });
        if (routes.hasGaps()) {
            loops.add(AlertLoop.nowhere(kafka, new UnroutedHits(unrouted(routes), alerts.rows(), clock)));
        }
        return new Alerter(loops);
    }

    private static Destination discord(
            String name, Webhook webhook, AlertConfig config, MicronautHttpCalls http, Clock clock) {
        return new DiscordDestination(name, http, webhook, config.zone(), clock);
    }

    private static Predicate<Hit> routed(DiscordRoutes routes, String name) {
        return hit -> routes.destination(hit.severity()).filter(name::equals).isPresent();
    }

    private static Predicate<Hit> unrouted(DiscordRoutes routes) {
        return hit -> routes.destination(hit.severity()).isEmpty();
    }

    @Singleton
    @Named(ALERTER)
    @Bean(preDestroy = "close")
    MicronautHttpCalls http() {
        return new MicronautHttpCalls(CALL_TIMEOUT);
    }
}
