// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/**
 * The port beside the main one, for monitoring systems and orchestrators only. It listens on the main port's address.
 *
 * @param number 1 to 65535
 */
public record ManagementPort(int number) {
    private static final int LARGEST = 65_535;
    private static final int DISTANCE = 1_000;
    private static final String EXAMPLE = "; give another one, for example MANAGEMENT_PORT=9180";

    /** What is used unless somebody says otherwise: 9081 beside 8081. */
    public static int beside(int mainPort) {
        return mainPort + DISTANCE > LARGEST ? mainPort - DISTANCE : mainPort + DISTANCE;
    }

    /**
     * A port that was free a moment ago.
     *
     * @param wanted 0 for any
     * @param host where it will listen; all addresses if absent
     * @param mainPort as set, which must be another one
     * @throws IllegalArgumentException if it is none or taken: one line
     */
    static ManagementPort of(String wanted, @Nullable String host, @Nullable String mainPort) {
        int port = read(wanted.strip());
        if (port != 0 && String.valueOf(port).equals(mainPort)) {
            throw new IllegalArgumentException("MANAGEMENT_PORT " + port + " is the main port" + EXAMPLE);
        }
        try (ServerSocket socket = new ServerSocket(port, 1, host == null ? null : InetAddress.getByName(host))) {
            return new ManagementPort(socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalArgumentException("MANAGEMENT_PORT " + port + " is taken" + EXAMPLE);
        }
    }

    private static int read(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LARGEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Told below, without the text: it may be a secret in the wrong place.
        }
        throw new IllegalArgumentException(
                "MANAGEMENT_PORT must be a port, 0 to 65535, for example 9180; 0 is any free");
    }
}
