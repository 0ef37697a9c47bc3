// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdjson;

import org.jspecify.annotations.Nullable;

/** The four functions of TDLib's JSON interface ({@code td_json_client.h}) that are enough. */
interface TdJson {
    /** {@code td_create_client_id}: nothing happens before the first {@link #send}. */
    int createClient();

    /** {@code td_send}: from any thread; the answer comes by {@link #receive}. */
    void send(int client, String request);

    /** {@code td_receive}: the next answer or update of any client, nothing after so many seconds; one thread at a time. */
    @Nullable
    String receive(double seconds);

    /** {@code td_execute}: the few functions that need no client. */
    @Nullable
    String execute(String request);
}
