// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import static io.telesift.collector.tdlib.message.TdFixture.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdGateway;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A TDLib that behaves as its users report, with chats that a test fills. Answers at once. */
final class ScriptedGateway implements TdGateway {
    final List<ObjectNode> sent = new CopyOnWriteArrayList<>();
    final Map<Long, NavigableMap<Long, ObjectNode>> chats = new ConcurrentHashMap<>();
    final Map<String, Long> names = new HashMap<>();
    /** How many messages the next answers about history hold; 100 when there is no more. */
    final Deque<Integer> pages = new ArrayDeque<>();

    final Map<String, Deque<TdException>> failures = new HashMap<>();
    private volatile Consumer<JsonNode> handler = update -> {};
    private volatile boolean closed;
    private boolean loaded;

    void put(JsonNode message) {
        chats.computeIfAbsent(message.path("chat_id").asLong(), id -> new ConcurrentSkipListMap<>())
                .put(message.path("id").asLong(), (ObjectNode) message);
    }

    void fail(String function, int code, String words) {
        failures.computeIfAbsent(function, name -> new ArrayDeque<>()).add(new TdException(code, words));
    }

    void update(JsonNode update) {
        handler.accept(update);
    }

    void authorization(String state) {
        update(json("{'@type':'updateAuthorizationState','authorization_state':{'@type':'" + state + "'}}"));
    }

    long count(String function) {
        return sent.stream()
                .filter(one -> one.path("@type").asText().equals(function))
                .count();
    }

    @Override
    public CompletableFuture<JsonNode> send(ObjectNode function) {
        sent.add(function);
        Deque<TdException> failing = failures.get(function.path("@type").asText());
        if (closed) {
            return CompletableFuture.failedFuture(new TdException(TdException.ABORTED, "Request aborted"));
        }
        if (failing != null && !failing.isEmpty()) {
            return CompletableFuture.failedFuture(failing.remove());
        }
        try {
            return CompletableFuture.completedFuture(answer(function));
        } catch (TdException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private JsonNode answer(ObjectNode function) {
        return switch (function.path("@type").asText()) {
            case "loadChats" -> load();
            case "getChatHistory" -> history(function);
            case "getMessage" -> message(function);
            case "searchPublicChat" -> search(function);
            case "getFullRichMessage" ->
                json("{'@type':'richMessage','is_full':true,'blocks':[{'@type':"
                        + "'pageBlockParagraph','text':{'@type':'richTextPlain','text':'whole'}}]}");
            default -> json("{'@type':'ok'}");
        };
    }

    private JsonNode load() {
        if (loaded) {
            throw new TdException(404, "Not Found");
        }
        loaded = true;
        return json("{'@type':'ok'}");
    }

    private JsonNode search(ObjectNode function) {
        Long id = names.get(function.path("username").asText());
        if (id == null) {
            throw new TdException(400, "USERNAME_NOT_OCCUPIED");
        }
        return json("{'@type':'chat','title':'T','type':{'@type':'chatTypeSupergroup','supergroup_id':"
                        + (-1000000000000L - id) + "}}")
                .put("id", id);
    }

    private JsonNode message(ObjectNode function) {
        ObjectNode message = chats.getOrDefault(function.path("chat_id").asLong(), new ConcurrentSkipListMap<>())
                .get(function.path("message_id").asLong());
        if (message == null) {
            throw new TdException(404, "Not Found");
        }
        return message.deepCopy();
    }

    private JsonNode history(ObjectNode function) {
        NavigableMap<Long, ObjectNode> chat = chats.get(function.path("chat_id").asLong());
        if (chat == null) {
            throw new TdException(400, "Chat not found");
        }
        long from = function.path("from_message_id").asLong();
        int most = pages.isEmpty() ? function.path("limit").asInt() : pages.remove();
        ObjectNode answer = json("{'@type':'messages'}");
        ArrayNode messages = answer.putArray("messages");
        messages.addNull();
        (from == 0 ? chat : chat.headMap(from, false))
                .descendingMap().values().stream().limit(most).forEach(one -> messages.add(one.deepCopy()));
        return answer;
    }

    @Override
    public void onUpdate(Consumer<JsonNode> handler) {
        this.handler = handler;
    }

    @Override
    public void close() {
        closed = true;
        authorization("authorizationStateClosed");
    }
}
