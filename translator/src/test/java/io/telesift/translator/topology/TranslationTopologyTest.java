// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import static io.telesift.translator.topology.Samples.message;
import static io.telesift.translator.topology.Samples.translated;
import static io.telesift.translator.topology.Samples.untranslated;
import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.EarlierTranslation;
import io.telesift.common.model.Message;
import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationOrder;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.TranslationStatus;
import io.telesift.common.topic.Topics;
import io.telesift.testkit.TopologyHarness;
import io.telesift.translator.text.TextHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TranslationTopologyTest {
    private static final String HELLO = "Доброе утро, Заря!";
    private static final String BYE = "Всем спокойной ночи";

    private static final List<String> STORES = List.of(
            TranslationTopology.ASKED,
            TranslationTopology.MEMORY,
            TranslationTopology.OPEN,
            TranslationTopology.PENDING);

    private final TopologyHarness streams = TopologyHarness.of(new TranslationTopology(List.of("en"), 4)::addTo);

    @AfterEach
    void close() {
        streams.close();
    }

    @Test
    void message_inAnotherLanguage_isAskedForUnderItsTextsHash() {
        pipe(message(1, 1, "ru", HELLO));

        List<KeyValue<String, TranslationRequest>> requests = requests();
        assertThat(requests)
                .containsExactly(KeyValue.pair(TextHash.key(HELLO, "en"), new TranslationRequest(HELLO, "ru", "en")));
        assertThat(translations()).isEmpty();
    }

    @Test
    void result_ofATextInFlight_answersEveryMessageThatWaits() {
        pipe(message(1, 1, "ru", HELLO));
        pipe(message(2, 1, "ru", HELLO + " \r\n"));
        pipe(message(3, 1, "ru", HELLO));

        assertThat(requests()).hasSize(1);
        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(HELLO, "en"), translated("en", "Good morning, Zarya!"));

        List<KeyValue<String, Translation>> rows = translations();
        assertThat(rows).extracting(row -> row.key).containsExactlyInAnyOrder(key(1), key(2), key(3));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.value.status()).isEqualTo(TranslationStatus.TRANSLATED);
            assertThat(row.value.text()).isEqualTo("Good morning, Zarya!");
            assertThat(row.value.snapshot().lang()).isEqualTo("ru");
        });
    }

    @Test
    void text_translatedBefore_isAnsweredFromTheMemory() {
        pipe(message(1, 1, "ru", HELLO));
        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(HELLO, "en"), translated("en", "Good morning"));
        requests();
        translations();

        pipe(message(2, 1, "ru", HELLO));

        assertThat(requests()).isEmpty();
        assertThat(translations()).extracting(row -> row.key).containsExactly(key(2));
    }

    @Test
    void text_thatCouldNotBeTranslated_isAnsweredButAskedAgainForTheNextMessage() {
        pipe(message(1, 1, "ru", HELLO));
        requests();
        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(HELLO, "en"), untranslated("en", "quota"));

        assertThat(translations()).singleElement().satisfies(row -> {
            assertThat(row.value.status()).isEqualTo(TranslationStatus.UNTRANSLATED);
            assertThat(row.value.reason()).isEqualTo("quota");
        });
        pipe(message(2, 1, "ru", HELLO));
        assertThat(requests()).hasSize(1);
    }

    @Test
    void sameVersion_seenAgain_isNotAskedAgain() {
        pipe(message(1, 1, "ru", HELLO));
        pipe(message(1, 1, "ru", HELLO));
        assertThat(requests()).hasSize(1);
        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(HELLO, "en"), translated("en", "Good morning"));
        assertThat(translations()).hasSize(1);

        pipe(message(1, 1, "ru", HELLO));

        assertThat(requests()).isEmpty();
        assertThat(translations()).isEmpty();
    }

    @Test
    void sameVersion_withNewTagsWhileWaiting_isAnsweredWithThose() {
        pipe(message(1, 1, "ru", HELLO));
        pipe(Samples.tagged(1, 1, "ru", HELLO, "ddos"));

        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(HELLO, "en"), translated("en", "Good morning"));

        assertThat(translations())
                .singleElement()
                .satisfies(row -> assertThat(row.value.snapshot().tags()).containsExactly("ddos"));
    }

    @Test
    void edit_whoseAnswerComesBeforeThatOfTheOldText_keepsItsOwn() {
        pipe(message(1, 1, "ru", HELLO));
        pipe(message(1, 2, "ru", BYE));
        assertThat(requests()).hasSize(2);

        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(BYE, "en"), translated("en", "Good night"));
        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(HELLO, "en"), translated("en", "Good morning"));

        assertThat(translations()).singleElement().satisfies(row -> {
            assertThat(row.value.text()).isEqualTo("Good night");
            assertThat(row.value.snapshot().version()).isEqualTo(2);
        });
    }

    @Test
    void edit_backToTheFirstText_isAnsweredFromTheMemoryForTheNewVersion() {
        pipe(message(1, 1, "ru", HELLO));
        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(HELLO, "en"), translated("en", "Good morning"));
        pipe(message(1, 2, "ru", BYE));
        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(BYE, "en"), translated("en", "Good night"));
        requests();
        translations();

        pipe(message(1, 3, "ru", HELLO));

        assertThat(requests()).isEmpty();
        assertThat(translations()).singleElement().satisfies(row -> {
            assertThat(row.value.text()).isEqualTo("Good morning");
            assertThat(row.value.snapshot().version()).isEqualTo(3);
        });
    }

    @Test
    void message_inTheTargetsLanguage_getsARowThatSaysSo() {
        pipe(message(1, 1, "en", "Good morning"));

        assertThat(requests()).isEmpty();
        assertThat(translations()).singleElement().satisfies(row -> {
            assertThat(row.value.status()).isEqualTo(TranslationStatus.SAME_LANGUAGE);
            assertThat(row.value.text()).isNull();
        });
    }

    @Test
    void message_ofEmojiAndTagsOnly_getsARowThatSaysSo() {
        pipe(message(1, 1, "und", "🔥🔥 #заря @zarya_demo 100"));

        assertThat(requests()).isEmpty();
        assertThat(translations())
                .singleElement()
                .satisfies(row -> assertThat(row.value.status()).isEqualTo(TranslationStatus.NOTHING_TO_TRANSLATE));
    }

    @Test
    void message_deletedOrOfService_getsNothing() {
        pipe(Samples.deleted(1, "ru", HELLO));
        pipe(Samples.service(2));

        assertThat(requests()).isEmpty();
        assertThat(translations()).isEmpty();
    }

    @Test
    void tombstone_whileWaiting_erasesTheRowAndTheAnswerDoesNotBringItBack() {
        pipe(message(1, 1, "ru", HELLO));
        streams.pipe(Topics.MESSAGE_STATE, messageKey(1), null);
        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(HELLO, "en"), translated("en", "Good morning"));

        assertThat(translations()).containsExactly(KeyValue.pair(key(1), null));
    }

    @Test
    void tombstone_ofATranslatedMessage_leavesNothingInAnyStore() {
        pipe(message(1, 1, "ru", HELLO));
        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(HELLO, "en"), translated("en", "Good morning"));

        streams.pipe(Topics.MESSAGE_STATE, messageKey(1), null);

        assertThat(translations()).last().isEqualTo(KeyValue.pair(key(1), null));
        for (String store : STORES) {
            try (var rows = streams.store(store).all()) {
                assertThat(rows.hasNext()).as(store).isFalse();
            }
        }
    }

    @Test
    void text_forwardedTwoThousandTimes_isAskedForOnceAndNoRowGrows() {
        for (int id = 1; id <= 2_000; id++) {
            pipe(message(id, 1, "ru", HELLO));
        }
        assertThat(requests()).hasSize(1);

        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(HELLO, "en"), translated("en", "Good morning"));

        assertThat(translations()).hasSize(2_000);
    }

    @Test
    void textForwardedWhileInFlight_isKeptAsOneOpenRequest() {
        pipe(message(1, 1, "ru", HELLO));

        assertThat(streams.<String, Open>store(TranslationTopology.OPEN).get(TextHash.key(HELLO, "en")))
                .isNotNull();
        assertThat(streams.<String, Known>store(TranslationTopology.MEMORY).get(TextHash.key(HELLO, "en")))
                .isNull();
    }

    @Test
    void tombstone_whileWaiting_leavesTheLateAnswerUnremembered() {
        pipe(message(1, 1, "ru", HELLO));
        streams.pipe(Topics.MESSAGE_STATE, messageKey(1), null);
        result(HELLO, translated("en", "Good morning"));

        for (String store : STORES) {
            try (var rows = streams.store(store).all()) {
                assertThat(rows.hasNext()).as(store).isFalse();
            }
        }
    }

    @Test
    void quotaAtItsEnd_isToldAtOnceAndAskedAgainUntilItIsTranslated() {
        pipe(message(1, 1, "ru", HELLO));
        requests();
        result(HELLO, untranslated("en", "quota: month is over (deepl)"));
        assertThat(translations())
                .singleElement()
                .satisfies(row -> assertThat(row.value.reason()).startsWith("quota"));

        streams.pass(Duration.ofMinutes(4));
        assertThat(requests()).isEmpty();
        streams.pass(Duration.ofMinutes(2));
        assertThat(requests()).hasSize(1);
        result(HELLO, untranslated("en", "provider down: status 500 (deepl)"));
        streams.pass(Duration.ofMinutes(6));
        assertThat(requests()).isEmpty();
        streams.pass(Duration.ofMinutes(6));
        assertThat(requests()).hasSize(1);
        translations();

        result(HELLO, translated("en", "Good morning"));
        assertThat(translations()).singleElement().satisfies(row -> {
            assertThat(row.value.text()).isEqualTo("Good morning");
            assertThat(row.value.snapshot().version()).isEqualTo(1);
        });
        streams.pass(Duration.ofDays(1));
        assertThat(requests()).isEmpty();
    }

    @Test
    void badResult_isNotAskedAgainByItself() {
        pipe(message(1, 1, "ru", HELLO));
        requests();
        result(HELLO, untranslated("en", "bad result: lost 1 of 1 indicators (deepl)"));

        streams.pass(Duration.ofDays(1));

        assertThat(requests()).isEmpty();
    }

    @Test
    void noAnswerForMinutes_isToldOnceAndTheAnswerStillCounts() {
        pipe(message(1, 1, "ru", HELLO));
        requests();

        streams.pass(Duration.ofMinutes(20));

        assertThat(requests()).isEmpty();
        assertThat(translations()).singleElement().satisfies(row -> {
            assertThat(row.value.status()).isEqualTo(TranslationStatus.UNTRANSLATED);
            assertThat(row.value.reason()).startsWith("provider down: ");
            assertThat(row.value.detectedLang()).isEqualTo("ru");
        });
        result(HELLO, translated("en", "Good morning"));
        assertThat(translations()).extracting(row -> row.value.text()).containsExactly("Good morning");
    }

    @Test
    void order_ofAnUntranslatedMessage_isAskedForAgain() {
        pipe(message(1, 1, "ru", HELLO));
        result(HELLO, untranslated("en", "unsupported pair: ru to en (deepl)"));
        requests();
        translations();

        order(message(1, 1, "ru", HELLO), null, false);

        assertThat(requests()).hasSize(1);
        result(HELLO, translated("en", "Good morning"));
        assertThat(translations()).extracting(row -> row.value.text()).containsExactly("Good morning");
    }

    @Test
    void order_intoALanguageOfItsOwn_isAskedForOnlyThere() {
        order(message(1, 1, "ru", HELLO), "ja", false);

        assertThat(requests()).extracting(request -> request.value.target()).containsExactly("ja");
        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(HELLO, "ja"), translated("ja", "おはよう"));
        assertThat(translations()).extracting(row -> row.key).containsExactly(messageKey(1) + ":ja");
    }

    @Test
    void order_ofATranslatedMessage_isAnsweredFromTheMemory() {
        pipe(message(1, 1, "ru", HELLO));
        result(HELLO, translated("en", "Good morning"));
        requests();
        translations();

        order(message(1, 1, "ru", HELLO), null, false);

        assertThat(requests()).isEmpty();
        assertThat(translations()).extracting(row -> row.value.text()).containsExactly("Good morning");
    }

    @Test
    void order_again_isPaidForOnceAndKeepsTheOldTranslation() {
        pipe(message(1, 1, "ru", HELLO));
        pipe(message(2, 1, "ru", HELLO));
        result(HELLO, translated("en", "Good morning"));
        requests();
        translations();

        order(message(1, 1, "ru", HELLO), null, true);
        assertThat(requests()).hasSize(1);
        result(HELLO, Samples.translatedLater("en", "A good morning to you"));
        order(message(2, 1, "ru", HELLO), null, true);

        assertThat(requests()).isEmpty();
        assertThat(translations()).hasSize(2).allSatisfy(row -> {
            assertThat(row.value.text()).isEqualTo("A good morning to you");
            assertThat(row.value.earlier())
                    .containsExactly(new EarlierTranslation("Good morning", "memory", Samples.NOON));
        });
    }

    @Test
    void order_againThatFails_keepsWhatWasGood() {
        pipe(message(1, 1, "ru", HELLO));
        result(HELLO, translated("en", "Good morning"));
        translations();

        order(message(1, 1, "ru", HELLO), null, true);
        result(HELLO, untranslated("en", "quota: month is over (deepl)"));

        assertThat(translations()).extracting(row -> row.value.text()).containsExactly("Good morning");
    }

    @Test
    void order_ofAnOldVersion_isDropped() {
        pipe(message(1, 2, "ru", BYE));
        requests();

        order(message(1, 1, "ru", HELLO), null, true);

        assertThat(requests()).isEmpty();
    }

    @Test
    void severalTargets_areAskedForEach() {
        try (TopologyHarness two = TopologyHarness.of(new TranslationTopology(List.of("ko", "en"), 4)::addTo)) {
            Message message = message(1, 1, "en", "Good morning");
            two.pipe(Topics.MESSAGE_STATE, message.ref().key(), message);

            assertThat(two.read(Topics.TRANSLATION_REQUEST))
                    .extracting(request -> request.value.target())
                    .containsExactly("ko");
            assertThat(two.read(Topics.TRANSLATION)).extracting(row -> row.key).containsExactly(key(1));
        }
    }

    @Test
    void garbage_onAnyTopic_doesNotStopTheStream() {
        byte[] key = messageKey(1).getBytes(StandardCharsets.UTF_8);
        streams.pipeRaw(Topics.MESSAGE_STATE.name(), key, "{".getBytes(StandardCharsets.UTF_8));
        streams.pipeRaw(Topics.TRANSLATION_RESULT.name(), key, "[]".getBytes(StandardCharsets.UTF_8));
        pipe(message(1, 1, "ru", HELLO));

        assertThat(requests()).hasSize(1);
    }

    @Test
    void describe_readsAsCommitted() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("/translation-topology.txt")) {
            assertThat(golden).isNotNull();
            assertThat(streams.describe()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void order(Message message, @Nullable String target, boolean again) {
        TranslationOrder order = new TranslationOrder(message, target, again, Samples.NOON.plusSeconds(60));
        streams.pipe(Topics.TRANSLATION_ORDER, message.ref().key(), order);
    }

    private void result(String text, TranslationResult result) {
        streams.pipe(Topics.TRANSLATION_RESULT, TextHash.key(text, "en"), result);
    }

    private void pipe(Message message) {
        streams.pipe(Topics.MESSAGE_STATE, message.ref().key(), message);
    }

    private List<KeyValue<String, TranslationRequest>> requests() {
        return streams.read(Topics.TRANSLATION_REQUEST);
    }

    private List<KeyValue<String, Translation>> translations() {
        return streams.read(Topics.TRANSLATION);
    }

    private static String messageKey(long id) {
        return Samples.CHAT.id() + ":" + id;
    }

    private static String key(long id) {
        return messageKey(id) + ":en";
    }
}
