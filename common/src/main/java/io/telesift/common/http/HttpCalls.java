// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.http;

import java.io.IOException;

/** Calls another system over HTTP. Thread-safe; follows no redirect, keeps no cookie. */
@FunctionalInterface
public interface HttpCalls {
    /**
     * Makes one call and waits for the whole reply, whatever its status.
     *
     * @throws IOException if no whole reply came in time; the call may have been carried out all the same. The message is
     *     one line that names the host and nothing else of the address.
     */
    HttpReply send(HttpCall call) throws IOException, InterruptedException;
}
