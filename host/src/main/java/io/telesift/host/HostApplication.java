// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The main of every service. */
public final class HostApplication {
    private static final Logger log = LoggerFactory.getLogger(HostApplication.class);

    private HostApplication() {}

    /**
     * Runs a service until the process is told to end; a wrong setting ends it with status 1 and one line.
     *
     * @param service its name, for the first log line
     * @param defaults settings that the environment may override, the port among them
     */
    public static void run(String service, Map<String, Object> defaults, String[] args) {
        try {
            ApplicationContext context = start(service, withManagement(defaults), args);
            Runtime.getRuntime().addShutdownHook(new Thread(context::close, "shutdown"));
            log.info(
                    "{} listens on port {}, metrics and health on {}",
                    service,
                    context.getBean(EmbeddedServer.class).getPort(),
                    context.getBean(ManagementPort.class).number());
        } catch (RuntimeException e) {
            log.debug("cannot start", e);
            System.err.println(service + ": " + StartFault.line(e));
            System.exit(1);
        }
    }

    private static Map<String, Object> withManagement(Map<String, Object> defaults) {
        int port = Integer.parseInt(String.valueOf(defaults.get("micronaut.server.port")));
        Map<String, Object> all = new HashMap<>(defaults);
        all.putIfAbsent("management.port", ManagementPort.beside(port));
        return all;
    }

    /**
     * Starts a context and its HTTP server; the components follow in the background. The caller closes the context. Not by
     * way of {@code Micronaut.run}: that answers a failed start with a stack trace and ends the JVM, tests included.
     * Metrics and health are on any free port unless {@code management.port} is set.
     */
    public static ApplicationContext start(String service, Map<String, Object> defaults, String... args) {
        Map<String, Object> properties = new HashMap<>(defaults);
        // Nobody is asked who they are yet: what listens elsewhere must be told to.
        properties.putIfAbsent("micronaut.server.host", "127.0.0.1");
        properties.put("micronaut.application.name", "telesift-" + service);
        properties.putAll(SecretFiles.read(System.getenv()));
        ApplicationContext context = ApplicationContext.builder()
                .args(args)
                .propertySources(PropertySource.of("telesift-defaults", properties, DEFAULTS))
                .deduceEnvironment(false)
                .banner(false)
                .build();
        try {
            context.start().getBean(EmbeddedServer.class).start();
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** Below the environment variables (-200 in Micronaut's order), which win. */
    private static final int DEFAULTS = -400;
}
