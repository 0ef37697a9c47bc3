// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterDescription;
import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.query.store.ViewsAwayException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The one client of the process. Waits a few seconds for a server, not the driver's half minute: the loop asks again. */
public final class MongoConnection implements Component {
    /** No query may take longer; on a real server the server ends it. */
    static final Duration LONGEST_QUERY = Duration.ofSeconds(20);

    private static final int WAIT_FOR_SERVER_SECONDS = 3;
    private static final int READ_SECONDS = 30;
    private static final String DEFAULT_DATABASE = "telesift";

    private final ConnectionString uri;
    private volatile @Nullable MongoClient client;

    /**
     * Does nothing yet.
     *
     * @throws IllegalArgumentException if the connection string cannot be read; says nothing of what stood in it
     */
    public MongoConnection(String uri) {
        this.uri = parse(uri);
    }

    private static ConnectionString parse(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            // The driver's own sentence may quote the password.
            throw new IllegalArgumentException(
                    "MONGODB_URI is no connection string; give for example mongodb://127.0.0.1:27017/telesift");
        }
    }

    @Override
    public String name() {
        return "query-api.mongodb";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void start() {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(uri)
                .applicationName("telesift-query-api")
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(WAIT_FOR_SERVER_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(WAIT_FOR_SERVER_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    MongoDatabase database() {
        MongoClient open = client;
        if (open == null) {
            throw new ViewsAwayException("not connected to MongoDB yet", new IllegalStateException("not started"));
        }
        String database = uri.getDatabase();
        return open.getDatabase(database == null ? DEFAULT_DATABASE : database);
    }

    /** Runs an operation; every failure of the driver comes out as one that says where, in one line. */
    <T> T call(Supplier<T> operation) {
        try {
            return operation.get();
        } catch (MongoException e) {
            throw new ViewsAwayException("MongoDB at " + hosts() + ": " + fault(e), e);
        }
    }

    void run(Runnable operation) {
        call(() -> {
            operation.run();
            return true;
        });
    }

    private String hosts() {
        return String.join(",", uri.getHosts());
    }

    /** The driver's messages hold cluster descriptions of many lines, and in write errors the rows' own words. */
    private static String fault(MongoException e) {
        return switch (e.getClass().getSimpleName()) {
            case "MongoTimeoutException" -> "does not answer";
            case "MongoExecutionTimeoutException" -> "the query took too long";
            case "MongoSecurityException" -> "refuses the user or password";
            default -> e.getClass().getSimpleName() + (e.getCode() > 0 ? ", code " + e.getCode() : "");
        };
    }

    @Override
    public Check check() {
        MongoClient open = client;
        if (open == null) {
            return Check.busy("not started");
        }
        ClusterDescription cluster = open.getClusterDescription();
        return cluster.getServerDescriptions().stream().anyMatch(server -> server.isOk())
                ? Check.up()
                : Check.busy("waiting for MongoDB at " + hosts());
    }

    @Override
    public void close() {
        MongoClient open = client;
        client = null;
        if (open != null) {
            open.close();
        }
    }
}
