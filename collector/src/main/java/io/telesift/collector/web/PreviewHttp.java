// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.io.IOException;
import java.util.Map;

/** Asks the preview's host. Follows no redirect, keeps no cookie, takes a bounded answer in a bounded time. */
public interface PreviewHttp extends AutoCloseable {
    /**
     * Gets one page and waits for all of it, whatever its status.
     *
     * @param target path and query on the preview's host, for example {@code /s/name?before=21}
     * @param headers besides the client's own, for example {@code If-None-Match}
     * @throws IOException if no whole answer came in time, or one of over 5 MB; one line without the address
     */
    PreviewReply get(String target, Map<String, String> headers) throws IOException, InterruptedException;

    @Override
    void close();
}
