// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.telesift.query.store.ChatRow;
import io.telesift.query.store.Filter;
import io.telesift.query.store.MessageRow;
import io.telesift.query.store.MessageStore;
import io.telesift.query.store.Page;
import io.telesift.query.store.RowStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** The messages. */
final class MongoMessages implements MessageStore {
    private static final String COUNT = "n";
    private static final String NEWEST = "newest";

    private final MongoConnection mongo;
    private final Languages languages;
    private final Listing<MessageRow> listing;

    MongoMessages(MongoConnection mongo) {
        this.mongo = mongo;
        this.languages = new Languages(mongo);
        this.listing = new Listing<>(mongo, MessageLayout.COLLECTION, MessageLayout.MESSAGE_AT, MessageLayout::row);
    }

    @Override
    public Page<MessageRow> list(Filter filter, Page.Request page) {
        return listing.page(Conditions.ofMessages(filter, targets(filter)), page);
    }

    @Override
    public long count(Filter filter) {
        return listing.count(Conditions.ofMessages(filter, targets(filter)));
    }

    /** Asked only when texts are searched. */
    private List<String> targets(Filter filter) {
        return filter.text() == null ? List.of() : mongo.call(languages::all);
    }

    @Override
    public Optional<MessageRow> get(String id) {
        return listing.get(id);
    }

    @Override
    public List<Page.Row<MessageRow>> of(Collection<String> ids, int most) {
        return ids.isEmpty() ? List.of() : listing.first(Filters.in(Layout.ID, ids), most);
    }

    @Override
    public RowStream<MessageRow> scan(Filter filter) {
        return listing.scan(Conditions.ofMessages(filter, targets(filter)));
    }

    @Override
    public long translations() {
        return mongo.call(languages::all).stream()
                .map(language -> MessageLayout.translation(language) + "." + Part.RECORD + ".text")
                .mapToLong(text -> listing.count(Filters.and(MessageLayout.LISTED, Filters.exists(text))))
                .sum();
    }

    @Override
    public List<ChatRow> chats() {
        Document identity = new Document("id", "$" + MessageLayout.RECORD + ".chat_id")
                .append("title", "$" + MessageLayout.RECORD + ".chat_title")
                .append("username", "$" + MessageLayout.RECORD + ".chat_username");
        List<Document> groups = mongo.call(() -> listing.documents()
                .aggregate(List.of(
                        Aggregates.match(MessageLayout.LISTED),
                        Aggregates.group(
                                identity,
                                Accumulators.sum(COUNT, 1),
                                Accumulators.max(NEWEST, "$" + MessageLayout.MESSAGE_AT))))
                .into(new ArrayList<>()));
        return merged(groups);
    }

    /** A chat may have changed its name: the newest one counts. */
    private static List<ChatRow> merged(List<Document> groups) {
        Map<Long, ChatRow> chats = new HashMap<>();
        groups.stream().map(MongoMessages::chat).forEach(chat -> chats.merge(chat.id(), chat, MongoMessages::together));
        return chats.values().stream()
                .sorted(Comparator.comparing(ChatRow::newest).reversed().thenComparing(ChatRow::id))
                .toList();
    }

    private static ChatRow chat(Document group) {
        Document identity = group.get(Layout.ID, Document.class);
        return new ChatRow(
                identity.get("id", Number.class).longValue(),
                identity.getString("title"),
                identity.getString("username"),
                group.get(COUNT, Number.class).longValue(),
                group.getDate(NEWEST).toInstant());
    }

    private static ChatRow together(ChatRow one, ChatRow other) {
        ChatRow newer = one.newest().isBefore(other.newest()) ? other : one;
        return new ChatRow(
                newer.id(), newer.title(), newer.username(), one.messages() + other.messages(), newer.newest());
    }
}
