// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.collector.export.Exports;
import io.telesift.collector.people.PseudonymousSenders;
import io.telesift.collector.people.SenderPolicy;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.model.Deletion;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.topic.Topics;
import io.telesift.testkit.TestKafka;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ImportQueueIT {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    private static final Instant FIRST = Instant.parse("2026-11-08T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    Path folder;

    private SenderPolicy senders = SenderPolicy.CLEAR;
    private Spool spool;
    private ImportQueue queue;

    @BeforeEach
    void start() {
        spool = new Spool(folder.resolve("spool"), 1 << 30, Clock.systemUTC());
        restart();
    }

    private void restart() {
        if (queue != null) {
            queue.close();
        }
        queue = new ImportQueue(kafka.settings(), spool, senders, Clock.systemUTC());
        queue.start();
    }

    @AfterEach
    void stop() {
        queue.close();
    }

    private ImportStatus importFile(Path file, @Nullable Instant modifiedAt) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return finished(
                    queue.submit(spool.receive(file.toString(), modifiedAt, in)).id());
        }
    }

    private ImportStatus importText(String json) throws Exception {
        InputStream in = new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8));
        return finished(queue.submit(spool.receive("result.json", null, in)).id());
    }

    private ImportStatus finished(String id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> queue.find(id).orElseThrow().finishedAt() != null && spoolIsEmpty());
        return queue.find(id).orElseThrow();
    }

    private boolean spoolIsEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("spool"))) {
            return files.findAny().isEmpty();
        }
    }

    private static List<TelegramMessage> published() {
        return kafka.records(Topics.TELEGRAM_MESSAGE.name()).stream()
                .map(record -> Topics.TELEGRAM_MESSAGE.read(record.value()))
                .toList();
    }

    @Test
    void demoExports_oneAfterTheOtherAndAgain_publishOnlyWhatChanged() throws Exception {
        ImportStatus first = importFile(Exports.demo("first"), FIRST);
        Set<String> known =
                new HashSet<>(published().stream().map(m -> m.ref().key()).toList());
        ImportStatus second = importFile(Exports.demo("second"), SECOND);

        assertThat(first.published()).isEqualTo(202);
        assertThat(first.chats()).isEqualTo(8);
        assertThat(first.name()).isEqualTo("result.json");
        assertThat(second.messages()).isEqualTo(344);
        assertThat(second.deletions()).isEqualTo(9);
        assertThat(second.skippedReasons()).containsOnly(Map.entry("unsupported", 1L));
        List<TelegramMessage> ofSecond = published().stream()
                .filter(message -> second.sha256()
                        .startsWith(String.valueOf(message.source().detail())))
                .toList();
        assertThat(ofSecond)
                .filteredOn(message -> message.deletion() == null
                        && known.contains(message.ref().key()))
                .hasSize(12)
                .allMatch(message -> message.editDate() != null);
        assertThat(ofSecond)
                .filteredOn(message -> message.deletion() != null)
                .hasSize(9)
                .allSatisfy(message -> {
                    assertThat(known).contains(message.ref().key());
                    assertThat(message.deletion()).isEqualTo(new Deletion(message.observedAt(), false));
                    assertThat(message.observedAt()).isAfterOrEqualTo(SECOND);
                });

        int records = published().size();
        restart();
        ImportStatus again = importFile(Exports.demo("second"), SECOND);
        ImportStatus older = importFile(Exports.demo("first"), FIRST);

        assertThat(published()).hasSize(records);
        assertThat(again.published()).isZero();
        assertThat(again.unchanged()).isEqualTo(343);
        assertThat(older.state()).isEqualTo(ImportState.DONE);
        assertThat(queue.list()).extracting(ImportStatus::id).contains(first.id(), second.id(), again.id());
    }

    @Test
    void olderFile_afterANewerOne_infersNoDeletions() throws Exception {
        String chat = "{'name':'C','type':'public_channel','id':31,'messages':[%s]}";
        String message = "{'id':%d,'type':'message','date_unixtime':'%d','text':'t'}";
        String three = message.formatted(1, 1767225600) + "," + message.formatted(2, 1767225601) + ",";
        importText(chat.formatted(three + message.formatted(3, 1767225602) + "," + message.formatted(9, 1767300000)));

        ImportStatus older =
                importText(chat.formatted(message.formatted(1, 1767225600) + "," + message.formatted(3, 1767225602)));
        ImportStatus newer =
                importText(chat.formatted(message.formatted(1, 1767225600) + "," + message.formatted(10, 1767300001)));

        assertThat(older.deletions()).isZero();
        assertThat(older.unchanged()).isEqualTo(2);
        assertThat(newer.deletions()).isEqualTo(3);
        assertThat(newer.published()).isEqualTo(1);
    }

    @Test
    void nonsenseMessages_becomeDeadLettersAndTheRestIsPublished() throws Exception {
        ImportStatus status = importFile(Path.of("src/test/resources/export/shapes.json"), SECOND);

        assertThat(status.state()).isEqualTo(ImportState.DONE);
        assertThat(status.deadLetters()).isEqualTo(4);
        assertThat(status.skipped()).isEqualTo(2);
        assertThat(kafka.records(Topics.TELEGRAM_MESSAGE.deadLetters()))
                .map(io.telesift.common.kafka.DeadLetters::read)
                .filteredOn(letter -> letter.cause().contains(status.sha256().substring(0, 16)))
                .hasSize(4)
                .allMatch(letter -> letter.stage().equals("collector.export"))
                .extracting(io.telesift.common.model.DeadLetter::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void people_arePseudonymsUnlessTheOperatorSaysOtherwise() throws Exception {
        String file = "{'name':'G','type':'private_supergroup','id':%d,'messages':[{'id':1,'type':'message',"
                + "'date_unixtime':'1767225600','from':'Olena Koval','from_id':'user4711','text':'t'}]}";
        senders = new PseudonymousSenders("k".repeat(32).getBytes(UTF_8));
        restart();
        importText(file.formatted(36));
        senders = SenderPolicy.CLEAR;
        restart();
        importText(file.formatted(37));

        assertThat(published().stream().filter(message -> message.chat().id() == -1_000_000_000_036L))
                .singleElement()
                .satisfies(message -> assertThat(String.valueOf(message.sender()))
                        .contains("anon-")
                        .doesNotContain("4711", "Olena"));
        assertThat(published().stream().filter(message -> message.chat().id() == -1_000_000_000_037L))
                .singleElement()
                .satisfies(
                        message -> assertThat(String.valueOf(message.sender())).contains("user4711", "Olena Koval"));
    }

    @Test
    void message_tooLargeForABroker_isADeadLetter() throws Exception {
        String link = "{'type':'text_link','text':'a','href':'https://x.example/%s'},".formatted("y".repeat(4_000));
        String huge =
                "{'id':1,'type':'message','date_unixtime':'1767225600','text_entities':[%s{'type':'plain','text':'b'}]}"
                        .formatted(link.repeat(400));
        ImportStatus status =
                importText("{'name':'C','type':'public_channel','id':32,'messages':[%s]}".formatted(huge));

        assertThat(status.deadLetters()).isEqualTo(1);
        assertThat(status.state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void file_thatBreaksOff_keepsWhatWasReadAndSaysWhere() throws Exception {
        String start = "{'name':'C','type':'public_channel','id':33,'messages':["
                + "{'id':1,'type':'message','date_unixtime':'1767225600','text':'t'},{'id':2,";
        ImportStatus partial = importText(start);
        ImportStatus failed = importText("<html>");

        assertThat(partial.state()).isEqualTo(ImportState.PARTIAL);
        assertThat(partial.published()).isEqualTo(1);
        assertThat(partial.error()).startsWith("the file breaks off at line 1, column");
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.error()).startsWith("not JSON at line 1, column 1");
    }

    @Test
    void import_onAFaultOfOurOwn_failsAndTheNextGoesOn() throws Exception {
        String window = "export:-1000000000034";
        kafka.send(Topics.CHECKPOINT, window, new Checkpoint(window, FIRST, Map.of("messages", "!! window")));
        restart();
        String chat = "{'name':'C','type':'public_channel','id':%d,'messages':["
                + "{'id':1,'type':'message','date_unixtime':'1767225600','text':'t'}]}";

        assertThat(importText(chat.formatted(34)).error()).startsWith("a fault of the importer itself");
        assertThat(importText(chat.formatted(35)).published()).isEqualTo(1);
    }

    @Test
    void acceptedFile_ofAProcessThatDied_isImportedByTheNext() throws Exception {
        queue.close();
        String id;
        try (InputStream in = Files.newInputStream(Path.of("src/test/resources/export/old.json"))) {
            id = spool.receive("old.json", null, in).id();
        }
        restart();

        assertThat(finished(id).published()).isEqualTo(3);
        restart();
        await().untilAsserted(() -> assertThat(queue.find(id)).isPresent());
        assertThat(queue.find(id).orElseThrow().state()).isEqualTo(ImportState.DONE);
    }
}
