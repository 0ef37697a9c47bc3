// SPDX-License-Identifier: Apache-2.0
package io.telesift.query;

import io.micronaut.context.annotation.Factory;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.query.handover.Collection;
import io.telesift.query.handover.CollectorChannels;
import io.telesift.query.handover.CollectorImports;
import io.telesift.query.handover.CollectorLogin;
import io.telesift.query.handover.Imports;
import io.telesift.query.handover.Login;
import io.telesift.query.handover.RowPublisher;
import io.telesift.query.handover.TranslationOrders;
import io.telesift.query.index.Backlog;
import io.telesift.query.index.Indexer;
import io.telesift.query.shape.Shapes;
import io.telesift.query.shape.Statistics;
import io.telesift.query.store.Views;
import io.telesift.query.store.mongo.MongoConnection;
import io.telesift.query.store.mongo.MongoViewState;
import io.telesift.query.store.mongo.MongoViewWriter;
import io.telesift.query.store.mongo.MongoViews;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The service's parts. */
@Factory
final class QueryFactory {
    @Singleton
    MongoConnection mongoConnection(MongoConfig config) {
        return new MongoConnection(config.uri());
    }

    @Singleton
    Views views(MongoConnection mongo) {
        return new MongoViews(mongo);
    }

    @Singleton
    Indexer indexer(KafkaSettings kafka, MongoConnection mongo) {
        return new Indexer(kafka, new MongoViewWriter(mongo), new MongoViewState(mongo));
    }

    @Singleton
    Backlog backlog(KafkaSettings kafka) {
        return new Backlog(kafka);
    }

    @Singleton
    RowPublisher rowPublisher(KafkaSettings kafka) {
        return new RowPublisher(kafka);
    }

    @Singleton
    TranslationOrders translationOrders(Views views, RowPublisher publisher, Clock clock) {
        return new TranslationOrders(views, publisher, clock);
    }

    @Singleton
    Imports imports(QueryConfig config) {
        return new CollectorImports(config.collectorUrl());
    }

    @Singleton
    Login login(QueryConfig config) {
        return new CollectorLogin(config.collectorUrl());
    }

    @Singleton
    Collection collection(QueryConfig config) {
        return new CollectorChannels(config.collectorUrl());
    }

    @Singleton
    Shapes shapes(Views views) {
        return new Shapes(views);
    }

    @Singleton
    Statistics statistics(Views views, Indexer indexer, Backlog backlog, Clock clock) {
        return new Statistics(views, indexer, backlog, clock);
    }
}
