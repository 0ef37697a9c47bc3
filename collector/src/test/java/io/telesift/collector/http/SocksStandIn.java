// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.http;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy on loopback that leads every name to one port of loopback: SOCKS 5 (RFC 1928) without login, or HTTP CONNECT. */
final class SocksStandIn implements AutoCloseable {
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final int target;
    private final boolean http;

    SocksStandIn(int target) throws IOException {
        this(target, false);
    }

    private SocksStandIn(int target, boolean http) throws IOException {
        this.target = target;
        this.http = http;
        this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
    }

    static SocksStandIn http(int target) throws IOException {
        return new SocksStandIn(target, true);
    }

    int port() {
        return server.getLocalPort();
    }

    /** The names and ports that were asked for. */
    List<String> asked() {
        return asked;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                threads.submit(() -> serve(client));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket other = new Socket(InetAddress.getLoopbackAddress(), target)) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            OutputStream out = client.getOutputStream();
            if (http) {
                connect(in, out);
            } else {
                shakeHands(in, out);
            }
            threads.submit(() -> pump(other, client));
            pump(client, other);
        } catch (IOException e) {
            // The client sees it.
        }
    }

    private void shakeHands(DataInputStream in, OutputStream out) throws IOException {
        in.readByte();
        in.readNBytes(in.readUnsignedByte());
        out.write(new byte[] {5, 0});
        in.readNBytes(3);
        int type = in.readUnsignedByte();
        int length = type == 3 ? in.readUnsignedByte() : type == 1 ? 4 : 16;
        byte[] address = in.readNBytes(length);
        String name = type == 3 ? new String(address, StandardCharsets.US_ASCII) : "an address";
        asked.add(name + ":" + in.readUnsignedShort());
        out.write(new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
    }

    @SuppressWarnings("deprecation") // Lines of a request's head are ASCII.
    private void connect(DataInputStream in, OutputStream out) throws IOException {
        String first = in.readLine();
        asked.add(first.split(" ", -1)[1]);
        while (!in.readLine().isEmpty()) {
            // The head's other lines say nothing.
        }
        out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            in.transferTo(to.getOutputStream());
        } catch (IOException e) {
            // The other side sees it.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
