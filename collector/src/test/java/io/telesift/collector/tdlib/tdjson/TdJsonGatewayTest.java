// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.tdlib.gateway.Questions;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TdJsonGatewayTest {
    private final ScriptedTdJson library = new ScriptedTdJson();
    private final TdJsonGateway gateway = new TdJsonReceiver(library).open(Duration.ofMillis(400));

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void answers_findTheirQuestionsInAnyOrder() throws Exception {
        CompletableFuture<JsonNode> first = gateway.send(TdFunction.GET_CHAT.call(1));
        CompletableFuture<JsonNode> second = gateway.send(TdFunction.GET_CHAT.call(2));
        library.lines.add("{\"@type\":\"chat\",\"id\":2,\"@extra\":\"2\",\"@client_id\":1}");
        library.lines.add("{\"@type\":\"chat\",\"id\":1,\"@extra\":\"1\",\"@client_id\":1}");

        assertThat(first.get(5, TimeUnit.SECONDS).path("id").asLong()).isEqualTo(1);
        assertThat(second.get(5, TimeUnit.SECONDS).path("id").asLong()).isEqualTo(2);
    }

    @Test
    void error_becomesExceptionWithCodeWordsAndWait() {
        CompletableFuture<JsonNode> question = gateway.send(TdFunction.GET_CHAT.call(1));
        library.lines.add("{\"@type\":\"error\",\"code\":429,\"message\":\"Too Many Requests: retry after 17\","
                + "\"@extra\":\"1\",\"@client_id\":1}");

        assertThatThrownBy(() -> question.get(5, TimeUnit.SECONDS))
                .cause()
                .isInstanceOfSatisfying(TdException.class, failure -> {
                    assertThat(failure.code()).isEqualTo(429);
                    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(17));
                });
    }

    @Test
    void noAnswer_failsInTimeAndLateOneIsIgnored() {
        assertThatThrownBy(() -> new Questions(gateway).ask(TdFunction.GET_CHAT.call(1)))
                .isInstanceOfSatisfying(
                        TdException.class, failure -> assertThat(failure.code()).isEqualTo(TdException.NO_ANSWER));
        library.lines.add("{\"@type\":\"ok\",\"@extra\":\"1\",\"@client_id\":1}");
    }

    @Test
    void garbageAndFailingHandler_theNextUpdateStillArrives() throws Exception {
        BlockingQueue<JsonNode> updates = new LinkedBlockingQueue<>();
        gateway.onUpdate(update -> {
            if (update.has("bad")) {
                throw new IllegalStateException("a fault of ours");
            }
            updates.add(update);
        });
        library.lines.add("{not json");
        library.lines.add("[1]");
        library.lines.add("{\"@type\":\"updateBad\",\"bad\":1,\"@client_id\":1}");
        library.lines.add("{\"@type\":\"updateOther\",\"@client_id\":7}");
        library.lines.add("{\"@type\":\"updateGood\",\"@client_id\":1}");

        JsonNode update = updates.poll(5, TimeUnit.SECONDS);
        assertThat(update).isNotNull();
        assertThat(update.path("@type").asText()).isEqualTo("updateGood");
    }

    @Test
    void deeplyNestedUpdate_isRead() throws Exception {
        BlockingQueue<JsonNode> updates = new LinkedBlockingQueue<>();
        gateway.onUpdate(updates::add);
        library.lines.add(
                "{\"@type\":\"updateDeep\",\"@client_id\":1,\"deep\":" + "[".repeat(1_500) + "]".repeat(1_500) + "}");

        assertThat(updates.poll(5, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void close_openQuestionsAreAborted() {
        CompletableFuture<JsonNode> question = gateway.send(TdFunction.GET_CHAT.call(1));
        gateway.close();

        assertThatThrownBy(() -> question.get(1, TimeUnit.SECONDS)).hasMessageContaining("500: Request aborted");
        assertThatThrownBy(() -> gateway.send(TdFunction.GET_CHAT.call(1)).get(1, TimeUnit.SECONDS))
                .hasMessageContaining("500: Request aborted");
        gateway.close();
    }

    @Test
    void close_neverUsed_sendsNothing() {
        gateway.close();

        assertThat(library.sent).isEmpty();
    }
}
