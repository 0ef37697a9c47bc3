// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.Service;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a service message tells. Actions that an export knows too have its word; the others TDLib's own in snake case. */
final class TdService {
    private static final int MOST_ARGUMENTS = 30;
    private static final int LONGEST_ARGUMENT = 1_000;

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("messageBasicGroupChatCreate", "create_group"),
            Map.entry("messageSupergroupChatCreate", "create_channel"),
            Map.entry("messageChatChangeTitle", "edit_group_title"),
            Map.entry("messageChatChangePhoto", "edit_group_photo"),
            Map.entry("messageChatDeletePhoto", "delete_group_photo"),
            Map.entry("messageChatAddMembers", "invite_members"),
            Map.entry("messageChatDeleteMember", "remove_members"),
            Map.entry("messageChatJoinByLink", "join_group_by_link"),
            Map.entry("messageChatJoinByRequest", "join_group_by_request"),
            Map.entry("messageChatUpgradeTo", "migrate_to_supergroup"),
            Map.entry("messageChatUpgradeFrom", "migrate_from_group"),
            Map.entry("messagePinMessage", "pin_message"),
            Map.entry("messageChatSetMessageAutoDeleteTime", "set_messages_ttl"),
            Map.entry("messageForumTopicCreated", "topic_created"),
            Map.entry("messageForumTopicEdited", "topic_edit"),
            Map.entry("messageChatBoost", "boost_apply"),
            Map.entry("messageGameScore", "score_in_game"));

    /** Kinds by their first word; what is in neither list is a content that this program does not know. */
    private static final Set<String> OTHERS = Set.of(
            "messageCall",
            "messageGroupCall",
            "messageVideoChatScheduled",
            "messageVideoChatStarted",
            "messageVideoChatEnded",
            "messageInviteVideoChatParticipants",
            "messageChatOwnerLeft",
            "messageChatOwnerChanged",
            "messageChatHasProtectedContentToggled",
            "messageScreenshotTaken",
            "messageChatSetBackground",
            "messageChatSetTheme",
            "messageForumTopicIsClosedToggled",
            "messageForumTopicIsHiddenToggled",
            "messageCustomServiceAction",
            "messageContactRegistered",
            "messageGiveawayCreated",
            "messageGiveawayCompleted",
            "messagePaymentSuccessful",
            "messagePaymentRefunded",
            "messageGiftedPremium",
            "messagePremiumGiftCode",
            "messageChecklistTasksDone",
            "messageBotWriteAccessAllowed",
            "messageWebAppDataSent",
            "messagePaidMessagePriceChanged",
            "messageDirectMessagePriceChanged",
            "messageProximityAlertTriggered");

    private TdService() {}

    /** Nothing if the message is an author's. */
    static @Nullable Service of(JsonNode content) {
        String type = content.path("@type").asText("");
        String word = WORDS.get(type);
        if (word == null && !OTHERS.contains(type)) {
            return null;
        }
        return new Service(word == null ? snake(type.substring("message".length())) : word, arguments(content));
    }

    private static Map<String, String> arguments(JsonNode content) {
        Map<String, String> arguments = new TreeMap<>();
        content.properties().forEach(field -> {
            JsonNode value = field.getValue();
            boolean plain =
                    value.isValueNode() && !value.isNull() && !field.getKey().startsWith("@");
            if (plain && arguments.size() < MOST_ARGUMENTS) {
                arguments.put(
                        Fields.clean(field.getKey(), LONGEST_ARGUMENT), Fields.clean(value.asText(), LONGEST_ARGUMENT));
            }
        });
        serverIds(content, arguments);
        return arguments;
    }

    /** Ids as the rest of the pipeline knows them: a group that became a supergroup is found by them. */
    private static void serverIds(JsonNode content, Map<String, String> arguments) {
        arguments.computeIfPresent(
                "message_id",
                (field, id) ->
                        Long.toString(TdIds.server(content.path("message_id").asLong())));
        if (content.has("supergroup_id")) {
            long supergroup = content.path("supergroup_id").asLong();
            arguments.put("to_chat_id", Long.toString(TdIds.chatOfSupergroup(supergroup)));
        }
        if (content.has("basic_group_id")) {
            arguments.put(
                    "from_chat_id",
                    Long.toString(-content.path("basic_group_id").asLong()));
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
