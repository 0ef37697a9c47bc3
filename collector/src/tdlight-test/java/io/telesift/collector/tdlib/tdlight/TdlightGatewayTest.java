// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.source.Observation;
import io.telesift.collector.tdlib.gateway.Questions;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.message.ChatDirectory;
import io.telesift.collector.tdlib.message.MessageMapper;
import it.tdlight.ExceptionHandler;
import it.tdlight.ResultHandler;
import it.tdlight.TelegramClient;
import it.tdlight.UpdatesHandler;
import it.tdlight.jni.TdApi;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** tdlight-java's own classes without its natives: the client is an interface. */
class TdlightGatewayTest {
    private final List<TdApi.Function<?>> sent = new ArrayList<>();
    private Function<TdApi.Function<?>, TdApi.@Nullable Object> answers = call -> new TdApi.Ok();
    private @Nullable UpdatesHandler updates;
    private final TelegramClient client = new TelegramClient() {
        @Override
        public void initialize(UpdatesHandler handler, ExceptionHandler updateFailed, ExceptionHandler failed) {
            updates = handler;
        }

        @Override
        public <R extends TdApi.Object> void send(
                TdApi.Function<R> query, ResultHandler<R> handler, ExceptionHandler failed) {
            sent.add(query);
            TdApi.Object answer = answers.apply(query);
            if (answer != null) {
                handler.onResult(answer);
            }
        }

        @Override
        public <R extends TdApi.Object> TdApi.Object execute(TdApi.Function<R> query) {
            return new TdApi.Ok();
        }
    };
    private final TdlightGateway gateway = new TdlightGateway(client, Duration.ofMillis(300));

    @Test
    void parameters_reachTheLibraryWithTheDatabaseKey() throws Exception {
        new Questions(gateway)
                .ask(TdFunction.SET_TDLIB_PARAMETERS
                        .call()
                        .put("database_directory", "/data")
                        .put("database_encryption_key", "AQID")
                        .put("use_message_database", true)
                        .put("api_id", 4242));

        TdApi.SetTdlibParameters call = (TdApi.SetTdlibParameters) sent.get(0);
        assertThat(call.databaseEncryptionKey).containsExactly(1, 2, 3);
        assertThat(call.useMessageDatabase).isTrue();
        assertThat(call.apiId).isEqualTo(4242);
    }

    /** A name that this TDLib does not know would fail only at night. */
    @Test
    void everyFunctionOfOurs_existsThere() {
        for (TdFunction function : TdFunction.values()) {
            assertThat(new TdObjects(TdApi.class).object(function.call())).isInstanceOf(TdApi.Function.class);
        }
    }

    @Test
    void proxyAndLists_areObjectsThere() throws Exception {
        ObjectNode proxy = TdFunction.object("proxy").put("server", "127.0.0.1").put("port", 9050);
        proxy.set(
                "type",
                TdFunction.object("proxyTypeSocks5").put("username", "u").put("password", "p"));
        ObjectNode call = TdFunction.ADD_PROXY.call().put("enable", true);
        call.set("proxy", proxy);
        new Questions(gateway).ask(call);
        ObjectNode load = TdFunction.LOAD_CHATS.call().put("limit", 100);
        load.set("chat_list", TdFunction.object("chatListArchive"));
        new Questions(gateway).ask(load);

        assertThat(((TdApi.AddProxy) sent.get(0)).proxy.type).isInstanceOf(TdApi.ProxyTypeSocks5.class);
        assertThat(((TdApi.LoadChats) sent.get(1)).chatList).isInstanceOf(TdApi.ChatListArchive.class);
    }

    @Test
    void error_becomesExceptionWithItsWait() {
        answers = call -> new TdApi.Error(429, "Too Many Requests: retry after 17");

        assertThatThrownBy(() -> new Questions(gateway).ask(TdFunction.GET_CHAT.call(1)))
                .isInstanceOfSatisfying(
                        TdException.class,
                        failure -> assertThat(failure.retryAfter()).contains(Duration.ofSeconds(17)));
    }

    @Test
    void noAnswer_failsInTime() {
        answers = call -> null;

        assertThatThrownBy(() -> new Questions(gateway).ask(TdFunction.GET_CHAT.call(1)))
                .isInstanceOfSatisfying(
                        TdException.class, failure -> assertThat(failure.code()).isEqualTo(TdException.NO_ANSWER));
    }

    @Test
    void pushedMessage_isMappedLikeAnyOther() {
        List<JsonNode> got = new ArrayList<>();
        gateway.onUpdate(got::add);
        TdApi.MessageText content = new TdApi.MessageText();
        TdApi.TextEntity link = new TdApi.TextEntity(3, 4, new TdApi.TextEntityTypeTextUrl("http://evil.example"));
        content.text = new TdApi.FormattedText("\uD83D\uDD25 here", new TdApi.TextEntity[] {link});
        TdApi.Message message = new TdApi.Message();
        message.id = 77L << 20;
        message.chatId = -1002100000777L;
        message.date = 1_760_000_000;
        message.senderId = new TdApi.MessageSenderChat(-1002100000777L);
        message.content = content;
        java.util.Objects.requireNonNull(updates).onUpdates(List.of(new TdApi.UpdateNewMessage(message)));

        assertThat(got).singleElement().satisfies(update -> {
            Observation seen = new MessageMapper(new ChatDirectory()).map(update.path("message"), Instant.EPOCH);
            assertThat(seen.toString()).contains("messageId=77", "http://evil.example", "id=channel2100000777");
        });
    }

    @Test
    void close_waitsForClosedAndLaterCallsAreAborted() {
        gateway.onUpdate(update -> {});
        gateway.send(TdFunction.GET_CHAT.call(1));
        answers = call -> {
            java.util.Objects.requireNonNull(updates)
                    .onUpdates(List.of(new TdApi.UpdateAuthorizationState(new TdApi.AuthorizationStateClosed())));
            return new TdApi.Ok();
        };
        gateway.close();

        assertThat(sent.get(1)).isInstanceOf(TdApi.Close.class);
        assertThatThrownBy(() -> new Questions(gateway).ask(TdFunction.GET_CHAT.call(1)))
                .hasMessageContaining("500: Request aborted");
    }
}
