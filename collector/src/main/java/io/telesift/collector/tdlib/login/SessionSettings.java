// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.tdlib.gateway.TdFunction;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What a session is opened with.
 *
 * @param key {@code COLLECTOR_TDLIB_KEY}; without it one is generated in the session folder
 */
public record SessionSettings(
        ApiCredentials api, @Nullable String key, @Nullable TdProxy proxy) {

    /** What the account's other devices show of this one says nothing of what it does. */
    ObjectNode parameters(Path databases, byte[] databaseKey) {
        return TdFunction.SET_TDLIB_PARAMETERS
                .call()
                .put("database_directory", databases.toString())
                .put("database_encryption_key", Base64.getEncoder().encodeToString(databaseKey))
                .put("use_file_database", true)
                .put("use_chat_info_database", true)
                .put("use_message_database", true)
                .put("use_secret_chats", false)
                .put("api_id", api.id())
                .put("api_hash", api.hash())
                .put("system_language_code", "en")
                .put("device_model", "Desktop")
                .put("system_version", "Linux")
                .put("application_version", "1.0");
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "SessionSettings[" + api + "]";
    }
}
