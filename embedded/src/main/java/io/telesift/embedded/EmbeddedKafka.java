// SPDX-License-Identifier: Apache-2.0
package io.telesift.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka broker with its own controller (KRaft) in this JVM, listening on loopback only. What was acknowledged survives a
 * kill of the process. A fatal fault of the broker, such as a failed log folder, halts the JVM: Kafka's own choice.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final String CONTROLLER = "CONTROLLER";
    private static final String CLIENTS = "PLAINTEXT";

    private final Path directory;
    private final int port;
    private @Nullable KafkaRaftServer server;

    /**
     * Does nothing yet.
     *
     * @param directory holds the logs; made and formatted if new
     * @param port for clients, on 127.0.0.1
     */
    public EmbeddedKafka(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** {@code host:port} for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /**
     * Starts the broker; returns when it serves.
     *
     * @throws EmbeddedStartException if it cannot
     */
    public void start() {
        try {
            Files.createDirectories(directory);
            if (!Files.exists(directory.resolve("meta.properties"))) {
                format();
            }
            KafkaRaftServer started = new KafkaRaftServer(new KafkaConfig(properties(), false), Time.SYSTEM);
            server = started;
            started.startup();
        } catch (Exception e) {
            throw new EmbeddedStartException("the embedded Kafka broker cannot start: " + e.getMessage(), e);
        }
    }

    private void format() throws Exception {
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(directory.toString())
                    .setMetadataLogDirectory(directory.toString())
                    .setControllerListenerName(CONTROLLER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .run();
        }
    }

    private Properties properties() throws IOException {
        int controllerPort = Ports.free();
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty(
                "listeners",
                CLIENTS + "://" + bootstrapServers() + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", CLIENTS + "://" + bootstrapServers());
        properties.setProperty("listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        properties.setProperty("controller.listener.names", CONTROLLER);
        properties.setProperty("inter.broker.listener.name", CLIENTS);
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty("log.dirs", directory.toAbsolutePath().toString());
        properties.setProperty("auto.create.topics.enable", "false");
        singleNode(properties);
        small(properties);
        quickAfterKill(properties);
        return properties;
    }

    private static void singleNode(Properties properties) {
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.setProperty(topic + ".replication.factor", "1");
            properties.setProperty(topic + ".num.partitions", "1");
        }
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    /** The cleaner alone would take 128 MB of heap. */
    private static void small(Properties properties) {
        properties.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(2 * 1024 * 1024));
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "4");
        properties.setProperty("log.segment.bytes", Integer.toString(64 * 1024 * 1024));
        properties.setProperty("offsets.topic.segment.bytes", Integer.toString(8 * 1024 * 1024));
        properties.setProperty("log.index.size.max.bytes", Integer.toString(1024 * 1024));
    }

    /** The controller keeps a killed broker's registration until its session ends, 9 s by default. */
    private static void quickAfterKill(Properties properties) {
        properties.setProperty("broker.session.timeout.ms", "1000");
        properties.setProperty("broker.heartbeat.interval.ms", "250");
        properties.setProperty("group.min.session.timeout.ms", "500");
    }

    /** Stops the broker in good order; may be called twice. */
    @Override
    public void close() {
        KafkaRaftServer running = server;
        if (running != null) {
            server = null;
            running.shutdown();
            running.awaitShutdown();
        }
    }
}
