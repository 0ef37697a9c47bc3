// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import static io.telesift.collector.tdlib.message.TdFixture.json;
import static io.telesift.collector.tdlib.message.TdFixture.message;
import static io.telesift.collector.tdlib.message.TdFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.source.Observation;
import io.telesift.collector.source.SkipReason;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.EntityType;
import io.telesift.common.model.Forward;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Sender;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.model.TextEntity;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageMapperTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private final ChatDirectory directory = new ChatDirectory();
    private final MessageMapper mapper = new MessageMapper(directory);

    private TelegramMessage mapped(JsonNode message) {
        Observation observation = mapper.map(message, NOW);
        assertThat(observation).isInstanceOf(Observation.Seen.class);
        return ((Observation.Seen) observation).message();
    }

    private MessageContent content(JsonNode message) {
        return Objects.requireNonNull(mapped(message).content());
    }

    @Test
    void serverIds_areShiftedAndLocalOnesHaveNoIdentity() {
        assertThat(mapped(text(77, "a")).messageId()).isEqualTo(77);
        ObjectNode local = text(77, "a").put("id", (77L << 20) + 1);
        assertThat(mapper.map(local, NOW)).isEqualTo(new Observation.Skipped(SkipReason.LOCAL));
        ObjectNode sending = text(78, "a");
        sending.putObject("sending_state").put("@type", "messageSendingStatePending");
        assertThat(mapper.map(sending, NOW)).isEqualTo(new Observation.Skipped(SkipReason.LOCAL));
    }

    @Test
    void hiddenLinkAfterEmoji_offsetsAreUtf16() {
        ObjectNode message = message(
                1,
                "{'@type':'messageText','text':{'@type':'formattedText','text':'🔥 here','entities':[{'offset':3,'length':4,"
                        + "'type':{'@type':'textEntityTypeTextUrl','url':'http://evil.example'}},"
                        + "{'offset':90,'length':4,'type':{'@type':'textEntityTypeBold'}},"
                        + "{'offset':-1,'length':4,'type':{'@type':'textEntityTypeBold'}}]}}");
        MessageContent content = content(message);

        assertThat(content.entities())
                .containsExactly(new TextEntity(EntityType.TEXT_URL, 3, 4, "http://evil.example", null));
        assertThat(content.text().substring(3, 7)).isEqualTo("here");
    }

    @Test
    void unknownKind_keepsItsNameAndEveryText() {
        MessageContent content = content(message(
                1,
                "{'@type':'messageHologram','depth':{'caption':{'@type':'formattedText','text':'see','entities':[]},"
                        + "'parts':[{'@type':'formattedText','text':'10.0.0.1','entities':[{'offset':0,'length':8,"
                        + "'type':{'@type':'textEntityTypeCode'}}]}]}}"));

        assertThat(content.kind()).isEqualTo("messageHologram");
        assertThat(content.text()).isEqualTo("see\n10.0.0.1");
        assertThat(content.entities()).containsExactly(new TextEntity(EntityType.CODE, 4, 8, null, null));
    }

    @Test
    void richMessage_blocksAreLinesAndHiddenLinksStay() {
        MessageContent content = content(message(
                1,
                "{'@type':'messageRichMessage','message':{'@type':'richMessage','is_full':true,'blocks':["
                        + "{'@type':'pageBlockTitle','title':{'@type':'richTextPlain','text':'Leak'}},"
                        + "{'@type':'pageBlockParagraph','text':{'@type':'richTexts','texts':["
                        + "{'@type':'richTextPlain','text':'get '},"
                        + "{'@type':'richTextUrl','url':'http://drop.example','text':{'@type':'richTextPlain','text':'it'}}]}},"
                        + "{'@type':'pageBlockList','items':[{'@type':'pageBlockListItem','blocks':["
                        + "{'@type':'pageBlockParagraph','text':{'@type':'richTextPlain','text':'192.0.2.9'}}]}]}]}}"));

        assertThat(content.text()).isEqualTo("Leak\nget it\n192.0.2.9");
        assertThat(content.entities())
                .containsExactly(new TextEntity(EntityType.TEXT_URL, 9, 2, "http://drop.example", null));
    }

    @Test
    void veryDeepContent_doesNotOverflow() {
        String deep = "{'a':".repeat(90) + "{'@type':'formattedText','text':'deep','entities':[]}" + "}".repeat(90);

        assertThat(content(message(1, "{'@type':'messageNew','tree':" + deep + "}"))
                        .text())
                .isEqualTo("deep");
    }

    @Test
    void people_userBotHiddenForward() {
        directory.take(json("{'@type':'updateUser','user':{'id':5,'first_name':'Ann','last_name':'B','usernames':"
                + "{'active_usernames':['AnnB']},'type':{'@type':'userTypeRegular'}}}"));
        ObjectNode message = text(1, "a");
        message.set("sender_id", json("{'@type':'messageSenderUser','user_id':5}"));
        message.put("via_bot_user_id", 5);
        message.set(
                "forward_info",
                json("{'origin':{'@type':'messageOriginHiddenUser','sender_name':'Ghost'},'date':1750000000}"));
        TelegramMessage mapped = mapped(message);

        assertThat(mapped.sender()).isEqualTo(new Sender("user", "user5", "Ann B", null));
        assertThat(mapped.viaBot()).isEqualTo("annb");
        assertThat(mapped.forward()).isEqualTo(new Forward(null, null, "Ghost", Instant.ofEpochSecond(1_750_000_000)));
    }

    @Test
    void upgradedGroup_isLinkedByBothIds() {
        assertThat(mapped(message(1, "{'@type':'messageChatUpgradeTo','supergroup_id':55}"))
                        .service())
                .satisfies(service -> {
                    assertThat(service).isNotNull();
                    assertThat(service.action()).isEqualTo("migrate_to_supergroup");
                    assertThat(service.args()).containsEntry("to_chat_id", "-1000000000055");
                });
        assertThat(mapped(message(2, "{'@type':'messageChatUpgradeFrom','title':'old','basic_group_id':9}"))
                        .service())
                .satisfies(service -> {
                    assertThat(service).isNotNull();
                    assertThat(service.args()).containsAllEntriesOf(Map.of("from_chat_id", "-9", "title", "old"));
                });
    }

    @Test
    void replyAcrossChatsAndThread_areKept() {
        ObjectNode message = text(1, "a");
        message.set("reply_to", json("{'@type':'messageReplyToMessage','chat_id':-1001,'message_id':2097152}"));
        message.set("topic_id", json("{'@type':'messageTopicForum','forum_topic_id':4}"));
        TelegramMessage mapped = mapped(message);

        assertThat(mapped.replyTo()).isEqualTo(new io.telesift.common.model.ReplyTo(-1001L, 2));
        assertThat(mapped.threadId()).isEqualTo(4);
    }

    @Test
    void chatKinds_areTold() {
        directory.take(json("{'@type':'updateSupergroup','supergroup':{'id':1,'is_channel':false}}"));
        directory.take(json("{'@type':'updateNewChat','chat':{'id':-1000000000001,'title':'T','type':"
                + "{'@type':'chatTypeSupergroup','supergroup_id':1}}}"));
        directory.take(json("{'@type':'updateNewChat','chat':{'id':-7,'title':'G','type':"
                + "{'@type':'chatTypeBasicGroup','basic_group_id':7}}}"));
        directory.take(
                json(
                        "{'@type':'updateNewChat','chat':{'id':7,'title':'P','type':{'@type':'chatTypePrivate','user_id':7}}}"));
        directory.take(json("{'@type':'updateChatTitle','chat_id':-7,'title':'New'}"));

        assertThat(directory.chat(-1000000000001L).type()).isEqualTo(ChatType.SUPERGROUP);
        assertThat(directory.chat(-7).type()).isEqualTo(ChatType.GROUP);
        assertThat(directory.chat(-7).title()).isEqualTo("New");
        assertThat(directory.chat(7).type()).isEqualTo(ChatType.PRIVATE);
        assertThat(directory.chat(8).type()).isEqualTo(ChatType.UNKNOWN);
        assertThat(directory.groupsOfAccount()).isEmpty();
        directory.take(json("{'@type':'updateChatAddedToList','chat_id':-7}"));
        directory.take(json("{'@type':'updateChatAddedToList','chat_id':7}"));
        assertThat(directory.groupsOfAccount()).containsExactly(-7L);
    }

    /** Telegram, or whoever stands between, may send anything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'id':1048576}",
                "{'id':1048576,'date':1}",
                "{'id':1048576,'date':1,'content':[]}",
                "{'id':1048576,'date':1,'content':{'@type':7,'text':[1]}}",
                "{'id':'x','date':'y','chat_id':{},'content':null}",
                "{'id':1048576,'date':1,'content':{'@type':'messagePoll','poll':[]},'reply_markup':{'rows':[[1],2]}}",
                "{'id':1048576,'date':1,'content':{'@type':'messagePhoto','photo':{'sizes':{}}},'media_album_id':{}}",
                "{'id':1048576,'date':1,'content':{'@type':'messagePinMessage','message_id':'x'},'reply_to':7}",
                "{'id':1048576,'date':9999999999999,'content':{'@type':'messageText','text':{'text':'\\ud800'}}}"
            })
    void nonsense_neverFails(String message) {
        assertThat(mapper.map(json(message), NOW)).isNotNull();
    }
}
