// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.message.TdFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TdObjectsTest {
    /** The shape of TDLib's generated classes: nested, public fields, a constructor without arguments. */
    public static final class Api {
        private Api() {}

        public abstract static class Content {}

        public static final class MessageText extends Content {
            public static final int CONSTRUCTOR = 7;
            public @Nullable String text;
            public @Nullable Content linkPreview;
        }

        public static final class Message {
            public long id;
            public int editDate;
            public boolean isChannelPost;
            public double score;
            public byte @Nullable [] minithumbnail;
            public @Nullable Content content;
            public long @Nullable [] messageIds;
            public MessageText @Nullable [][] rows;
        }
    }

    private final TdObjects objects = new TdObjects(Api.class);

    @Test
    void objectToJsonAndBack_isTheSame() {
        ObjectNode json =
                TdFixture.json("{'@type':'message','id':9007199254740993,'edit_date':3,'is_channel_post':true,"
                        + "'score':1.5,'minithumbnail':'AQI=','content':{'@type':'messageText','text':'hi','link_preview':null},"
                        + "'message_ids':[1,2],'rows':[[{'@type':'messageText','text':'a','link_preview':null}],[]]}");

        Object message = objects.object(json);

        assertThat(message).isInstanceOf(Api.Message.class);
        assertThat(((Api.Message) message).id).isEqualTo(9007199254740993L);
        assertThat(((Api.Message) message).minithumbnail).containsExactly(1, 2);
        assertThat(objects.json(message).toString())
                .isEqualTo(objects.json(objects.object(objects.json(message))).toString());
        json.properties()
                .forEach(field -> assertThat(
                                objects.json(message).get(field.getKey()).toString())
                        .as(field.getKey())
                        .isEqualTo(field.getValue().toString()));
    }

    @Test
    void unknownClassOrField_isToldByName() {
        assertThatThrownBy(() -> objects.object(TdFunction.object("sendMessage")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("this TDLib knows no such sendMessage");
        assertThatThrownBy(() -> objects.object(TdFunction.object("message").put("new_field", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_convertBothWays() {
        assertThat(TdObjects.snake("mediaAlbumId")).isEqualTo("media_album_id");
        assertThat(TdObjects.camel("media_album_id")).isEqualTo("mediaAlbumId");
    }
}
