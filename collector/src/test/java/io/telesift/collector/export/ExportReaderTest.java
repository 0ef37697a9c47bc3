// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.telesift.collector.source.Observation;
import io.telesift.collector.source.SkipReason;
import io.telesift.collector.source.SourceException;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.TelegramMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportReaderTest {
    private static final String CHAT = "{'name':'N','type':'public_channel','id':5,'messages':[%s]}";
    private static final String MESSAGE = "{'id':%d,'type':'message','date_unixtime':'1767225600','text':'t'}";

    private static String chat(String messages) {
        return CHAT.formatted(messages).replace('\'', '"');
    }

    @Test
    void account_givesTheMessagesOfItsChatsOnly() {
        List<Observation> observations = Exports.read(Exports.fixture("account.json"));

        assertThat(Exports.messages(observations).stream().map(TelegramMessage::chat))
                .containsExactly(
                        new Chat(1, ChatType.SAVED, null, null),
                        new Chat(7000000001L, ChatType.PRIVATE, null, null),
                        new Chat(3, ChatType.BOT, "Bot", null),
                        new Chat(-4612345678L, ChatType.GROUP, "Group", null),
                        new Chat(-1000000000006L, ChatType.UNKNOWN, "Later", null),
                        new Chat(-1002200000007L, ChatType.SUPERGROUP, "Left", null));
        assertThat(observations).contains(new Observation.Skipped(SkipReason.CHAT_OF_UNKNOWN_TYPE));
        assertThat(observations)
                .filteredOn(Observation.Covered.class::isInstance)
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({"first, 198, 4, 0", "second, 338, 5, 1"})
    void demo_isReadInFull(String which, int messages, int services, int unsupported) {
        List<Observation> observations = Exports.read(Exports.demo(which));

        assertThat(Exports.messages(observations))
                .filteredOn(message -> message.service() == null)
                .hasSize(messages);
        assertThat(Exports.messages(observations))
                .filteredOn(message -> message.service() != null)
                .hasSize(services);
        assertThat(observations)
                .filteredOn(Observation.Skipped.class::isInstance)
                .hasSize(unsupported);
        assertThat(observations).noneMatch(Observation.Unreadable.class::isInstance);
    }

    @Test
    void file_readInAnyPieces_givesTheSame() throws Exception {
        String text = Files.readString(Exports.demo("second"));
        List<TelegramMessage> whole = Exports.messages(Exports.read(text));
        Random random = new Random(7);

        for (int round = 0; round < 10; round++) {
            List<Observation> pieces = Exports.read(() -> ControlEscapeInputStreamTest.inRandomPieces(text, random));
            assertThat(Exports.messages(pieces)).isEqualTo(whole);
        }
    }

    @Test
    void file_cutAnywhere_keepsWhatWasBeforeAndSaysWhere() throws Exception {
        byte[] whole = Files.readAllBytes(Exports.demo("first"));
        Random random = new Random(3);

        for (int round = 0; round < 25; round++) {
            int length = 1 + random.nextInt(whole.length - 3);
            List<Observation> before = new ArrayList<>();
            SourceException fault = fault(() -> new ByteArrayInputStream(whole, 0, length), before);

            assertThat(fault.line()).matches("the file breaks off at line \\d+, column \\d+; .*");
            int messages = Exports.messages(before).size();
            assertThat(messages).isBetween((int) (202L * length / whole.length) - 40, 202);
        }
    }

    @Test
    void chatTheFileBreaksOffIn_isNotCovered() {
        List<Observation> before = new ArrayList<>();
        String cut = chat(MESSAGE.formatted(1) + "," + MESSAGE.formatted(2));
        fault(of(cut.substring(0, cut.length() - 2)), before);

        assertThat(before).hasSize(2).allMatch(Observation.Seen.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|an empty file at line 1",
                "<!DOCTYPE html>|not JSON at line 1, column 1",
                "[]|not an export at line 1",
                "{}|no 'messages' and no 'chats' up to the end at line 1",
                "{'name':'N','type':'public_channel','messages':[],'id':5}|a chat's messages without its id before them",
                "{'name':'N','type':'public_channel','id':-5,'messages':[]}|a chat's messages without its id before them",
                "{'name':'N','type':'public_channel','id':5,'messages':{}}|'messages' is no list at line 1",
                "{'chats':{'list':[{'id':5,'messages':[]},7]}}|a chat that is no object at line 1",
                "{'id':5,'type':'bot_chat','messages':[]} {}|something follows the export at line 1",
                "{'id':5,'messages':[{'id':1,}]}|not JSON at line 1, column 29",
                "{'id':5,'messages':[{'id':'\\xG0'}]}|not JSON at line 1, column 29"
            })
    void file_thatIsNoExport_failsWithOneLine(String quoted, String line) {
        SourceException fault = fault(of(quoted.replace('\'', '"')), new ArrayList<>());

        assertThat(fault.line()).startsWith(line).contains("expected").doesNotContain("\n");
    }

    @Test
    void message_ofManyMegabytes_endsTheReadingInsteadOfTheHeap() {
        List<Observation> before = new ArrayList<>();
        String huge = "{'id':2,'x':[" + "1,".repeat(2_000_000) + "1]}";
        SourceException fault = fault(of(chat(MESSAGE.formatted(1) + "," + huge)), before);

        assertThat(fault.line()).startsWith("a message of over 2 MiB at line 1");
        assertThat(Exports.messages(before)).hasSize(1);
    }

    @Test
    void nesting_tooDeep_isSaid() {
        SourceException fault = fault(of(chat("[".repeat(5_000))), new ArrayList<>());

        assertThat(fault.line()).startsWith("too deep a nesting");
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-01-01T00:00:00Z",
        "2026-05-05T05:05:05.1234567Z, 2026-05-05T05:05:05.123Z",
        "2020-01-01T00:00:00Z, 2026-01-01T00:00:00Z",
        "2031-01-01T00:00:00Z, 2026-11-22T00:00:00Z"
    })
    void observedAt_isTheFilesTimeWithinReason(Instant modified, Instant observed) {
        ExportFile file = new ExportFile(of(""), Exports.SHA, modified, Exports.RECEIVED);

        assertThat(file.observedAt(Instant.parse("2026-01-01T00:00:00Z"))).isEqualTo(observed);
    }

    @Test
    void observedAt_ofAFileThatTellsNothing_isItsArrival() {
        ExportFile file = new ExportFile(of(""), Exports.SHA, null, Exports.RECEIVED);

        assertThat(file.observedAt(null)).isEqualTo(Exports.RECEIVED);
    }

    private static ExportFile.Content of(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceException fault(ExportFile.Content content, List<Observation> before) {
        ExportSource source = new ExportSource(new ExportFile(content, Exports.SHA, null, Exports.RECEIVED));
        return catchThrowableOfType(SourceException.class, () -> source.collect(before::add));
    }
}
