// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.tdlib.gateway.Questions;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.gateway.TdGateway;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real TDLib without a network: as far as it goes before a login. */
@Tag("full")
class TdlibOfflineIT {
    private static final int SECONDS = 20;

    @TempDir
    Path folder;

    private final BlockingQueue<JsonNode> updates = new LinkedBlockingQueue<>();
    private TdGateway gateway;

    @BeforeEach
    void open() throws Exception {
        gateway = opened();
    }

    private TdGateway opened() throws Exception {
        updates.clear();
        TdGateway opened =
                new TdJsonGateways(RealTdlib.library(), RealTdlib.SCRATCH, Duration.ofSeconds(SECONDS)).open();
        opened.onUpdate(updates::add);
        // Answered only when there are parameters, and carried out before anything else then: nothing dials out.
        opened.send((ObjectNode) TdFunction.SET_NETWORK_TYPE.call().set("type", TdFunction.object("networkTypeNone")));
        return opened;
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void firstUpdates_versionAndParametersAskedFor() throws Exception {
        assertThat(nextState()).isEqualTo("authorizationStateWaitTdlibParameters");
        JsonNode version = call(TdFunction.object("getOption").put("name", "version"));
        assertThat(version.path("value").asText()).matches("1\\.\\d+\\.\\d+");
    }

    @Test
    void beforeParameters_otherCallsFailWithWords() {
        assertThatThrownBy(() -> call(TdFunction.GET_CHAT.call(1)))
                .isInstanceOf(TdException.class)
                .hasMessageContaining("400: Initialization parameters are needed");
    }

    @Test
    void unknownFunction_is400() {
        assertThatThrownBy(() -> call(TdFunction.object("noSuchFunction")))
                .isInstanceOf(TdException.class)
                .hasMessageContaining("400:");
    }

    @Test
    void parameters_asksForPhoneNumberAndKnowsNobody() throws Exception {
        call(parameters("key one"));
        assertThat(states()).contains("authorizationStateWaitPhoneNumber");
        assertThatThrownBy(() -> call(TdFunction.GET_CHAT_HISTORY.call(-1).put("limit", 1)))
                .hasMessageContaining("401: Unauthorized");
        assertThatThrownBy(
                        () -> call(TdFunction.CHECK_AUTHENTICATION_CODE.call().put("code", "1")))
                .isInstanceOf(TdException.class);
    }

    @Test
    void wrongKeyOnReopening_isRefusedAndTheRightOneStillWorks() throws Exception {
        call(parameters("key one"));
        gateway.close();

        gateway = opened();
        assertThatThrownBy(() -> call(parameters("another key")))
                .isInstanceOfSatisfying(
                        TdException.class, failure -> assertThat(failure.code()).isIn(400, 401));
        gateway.close();

        gateway = opened();
        assertThat(call(parameters("key one")).path("@type").asText()).isEqualTo("ok");
    }

    @Test
    void close_goesThroughClosingToClosedAndLaterCallsAreAborted() throws Exception {
        call(parameters("key one"));
        gateway.close();

        assertThat(states()).containsSubsequence("authorizationStateClosing", "authorizationStateClosed");
        assertThatThrownBy(() -> call(TdFunction.GET_CHAT.call(1))).hasMessageContaining("500: Request aborted");
    }

    @Test
    void twoClients_oneReceivingThread_eachGetsItsOwn() throws Exception {
        call(parameters("key one"));
        BlockingQueue<JsonNode> others = new LinkedBlockingQueue<>();
        try (TdGateway other = new TdJsonGateways(RealTdlib.library(), RealTdlib.SCRATCH).open()) {
            other.onUpdate(others::add);
            other.send(TdFunction.object("getOption").put("name", "version")).get(SECONDS, TimeUnit.SECONDS);
            assertThat(others.poll(SECONDS, TimeUnit.SECONDS)).isNotNull();
            assertThat(Thread.getAllStackTraces().keySet().stream()
                            .filter(thread -> thread.getName().equals("tdlib")))
                    .hasSize(1);
        }
        assertThat(others.toString()).doesNotContain("WaitPhoneNumber");
    }

    private JsonNode call(ObjectNode function) throws InterruptedException {
        return new Questions(gateway).ask(function);
    }

    private ObjectNode parameters(String key) {
        return TdFunction.SET_TDLIB_PARAMETERS
                .call()
                .put("database_directory", folder.toString())
                .put("database_encryption_key", base64(key))
                .put("use_message_database", true)
                .put("use_chat_info_database", true)
                .put("use_file_database", true)
                .put("api_id", 4242)
                .put("api_hash", "0123456789abcdef0123456789abcdef")
                .put("system_language_code", "en")
                .put("device_model", "test")
                .put("application_version", "1");
    }

    private static String base64(String key) {
        return Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private String nextState() throws InterruptedException {
        while (true) {
            JsonNode update = updates.poll(SECONDS, TimeUnit.SECONDS);
            assertThat(update).as("an authorization state in time").isNotNull();
            JsonNode state = update.path("authorization_state");
            if (state.isObject()) {
                return state.path("@type").asText();
            }
        }
    }

    private List<String> states() throws InterruptedException {
        List<String> states = new ArrayList<>();
        JsonNode update;
        while ((update = updates.poll(1, TimeUnit.SECONDS)) != null) {
            if (update.path("authorization_state").isObject()) {
                states.add(update.path("authorization_state").path("@type").asText());
            }
        }
        return states;
    }
}
