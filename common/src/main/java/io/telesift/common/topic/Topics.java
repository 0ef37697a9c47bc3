// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.topic;

import static io.telesift.common.topic.Cleanup.COMPACT;
import static io.telesift.common.topic.Cleanup.DELETE;
import static io.telesift.common.topic.KeyShape.MESSAGE;
import static io.telesift.common.topic.KeyShape.MESSAGE_FIRST;
import static io.telesift.common.topic.KeyShape.MESSAGE_LAST;
import static io.telesift.common.topic.KeyShape.PLAIN;

import io.telesift.common.model.Activity;
import io.telesift.common.model.Alert;
import io.telesift.common.model.Channel;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.model.Claim;
import io.telesift.common.model.Hit;
import io.telesift.common.model.Indicator;
import io.telesift.common.model.Message;
import io.telesift.common.model.Rule;
import io.telesift.common.model.SiemIndicator;
import io.telesift.common.model.Sighting;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationOrder;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All topics. {@code docs/topics.md} and the schema files are made from this list. */
public final class Topics {
    /** Before the name of a topic: where its unreadable records go. */
    public static final String DEAD_LETTER_PREFIX = "dlq.";

    /** How long dead letters and raw messages stay. */
    public static final Duration MONTH = Duration.ofDays(30);

    /** How long translation requests and results stay; results live on in the translation memory. */
    public static final Duration WEEK = Duration.ofDays(7);

    /** After this time at the latest an erased row is gone from a compacted topic's old segments. */
    public static final Duration MAX_COMPACTION_LAG = Duration.ofDays(1);

    /** What was seen, as seen. */
    public static final Topic<TelegramMessage> TELEGRAM_MESSAGE = new Topic<>(
            "telegram.message.v1",
            TelegramMessage.class,
            MESSAGE,
            DELETE,
            MONTH,
            "-1001234567890:101",
            "collector",
            "extractor",
            "What a source saw, as it saw it.");

    /** The message as known now. */
    public static final Topic<Message> MESSAGE_STATE = new Topic<>(
            "cti.message.v1",
            Message.class,
            MESSAGE,
            COMPACT,
            null,
            "-1001234567890:101",
            "extractor",
            "translator, query-api, SIEM",
            "The message as known now: versions, findings, tags, rule matches.");

    /** One row per message and indicator. */
    public static final Topic<Sighting> SIGHTING = new Topic<>(
            "cti.sighting.v1",
            Sighting.class,
            MESSAGE_FIRST,
            COMPACT,
            null,
            "-1001234567890:101:domain:panel.example",
            "extractor",
            "extractor, query-api, SIEM",
            "One row per (message, indicator); a tombstone withdraws it. Values over 200 characters stand hashed in the key.");

    /** The indicator table. */
    public static final Topic<Indicator> INDICATOR = new Topic<>(
            "cti.indicator.v1",
            Indicator.class,
            PLAIN,
            COMPACT,
            null,
            "domain:panel.example",
            "extractor",
            "query-api, SIEM",
            "All that is known of an indicator: counts, channels, roles, first and last seen.");

    /** The flat twin for a SIEM. */
    public static final Topic<SiemIndicator> SIEM_INDICATOR = new Topic<>(
            "siem.indicator.v1",
            SiemIndicator.class,
            PLAIN,
            COMPACT,
            null,
            "domain:panel.example",
            "extractor",
            "SIEM",
            "The flat, ECS-named twin of cti.indicator.v1, one object a record, no arrays of objects.");

    /** One row per rule and message. */
    public static final Topic<Hit> HIT = new Topic<>(
            "cti.hit.v1",
            Hit.class,
            MESSAGE_LAST,
            COMPACT,
            null,
            "ddos-korea:-1001234567890:101",
            "extractor",
            "alerter, query-api",
            "A rule matched a message: one row holding all its matches, on the original and on translations.");

    /** Who claims to have hit whom. */
    public static final Topic<Claim> CLAIM = new Topic<>(
            "cti.claim.v1",
            Claim.class,
            MESSAGE_FIRST,
            COMPACT,
            null,
            "-1001234567890:101:1",
            "extractor",
            "query-api, SIEM",
            "Who claims to have hit whom.");

    /** Translations. */
    public static final Topic<Translation> TRANSLATION = new Topic<>(
            "cti.translation.v1",
            Translation.class,
            MESSAGE_FIRST,
            COMPACT,
            null,
            "-1001234567890:101:ko",
            "translator",
            "extractor, alerter, query-api",
            "A message in another language, or why it is not, with a snapshot of the message.");

    /** Counters. */
    public static final Topic<Activity> ACTIVITY = new Topic<>(
            "cti.activity.v1",
            Activity.class,
            PLAIN,
            COMPACT,
            null,
            "1795305600:-1001234567890:message",
            "extractor",
            "query-api",
            "Counters: quarter of an hour (UTC) x chat x kind.");

    /** What was sent. */
    public static final Topic<Alert> ALERT = new Topic<>(
            "cti.alert.v1",
            Alert.class,
            PLAIN,
            COMPACT,
            null,
            "9f2c4a1b8e7d6c50",
            "alerter",
            "alerter, query-api",
            "What was sent to a destination, or why not.");

    /** Analysts' verdicts. */
    public static final Topic<Verdict> VERDICT = new Topic<>(
            "cti.verdict.v1",
            Verdict.class,
            PLAIN,
            COMPACT,
            null,
            "domain:panel.example",
            "query-api",
            "extractor, query-api",
            "What an analyst says of an indicator.");

    /** Rules. */
    public static final Topic<Rule> RULE = new Topic<>(
            "telesift.rule.v1",
            Rule.class,
            PLAIN,
            COMPACT,
            null,
            "ddos-korea",
            "query-api, seeder",
            "extractor, query-api",
            "Rules and watchlists.");

    /** What to watch. */
    public static final Topic<Channel> CHANNEL = new Topic<>(
            "telesift.channel.v1",
            Channel.class,
            PLAIN,
            COMPACT,
            null,
            "@zarya_demo",
            "query-api, seeder",
            "collector, query-api",
            "What to watch, and how.");

    /** How far sources and seeders have come. */
    public static final Topic<Checkpoint> CHECKPOINT = new Topic<>(
            "telesift.checkpoint.v1",
            Checkpoint.class,
            PLAIN,
            COMPACT,
            null,
            "export:-1001234567890",
            "collector, seeder",
            "collector, seeder",
            "How far a source or a seeder has come, committed with what it speaks of.");

    /** Texts to translate. */
    public static final Topic<TranslationRequest> TRANSLATION_REQUEST = new Topic<>(
            "telesift.translation-request.v1",
            TranslationRequest.class,
            PLAIN,
            DELETE,
            WEEK,
            "5f4dcc3b5aa765d6:ko",
            "translator",
            "translator",
            "A text that a provider shall translate.");

    /** Translated texts. */
    public static final Topic<TranslationResult> TRANSLATION_RESULT = new Topic<>(
            "telesift.translation-result.v1",
            TranslationResult.class,
            PLAIN,
            DELETE,
            WEEK,
            "5f4dcc3b5aa765d6:ko",
            "translator",
            "translator",
            "What became of a translation request.");

    /** Stored messages that shall be translated. */
    public static final Topic<TranslationOrder> TRANSLATION_ORDER = new Topic<>(
            "telesift.translation-order.v1",
            TranslationOrder.class,
            MESSAGE,
            DELETE,
            WEEK,
            "-1001234567890:101",
            "query-api",
            "translator",
            "A stored message that somebody wants translated, or translated again.");

    /** Every topic that is no dead-letter topic. */
    public static final List<Topic<?>> ALL = List.of(
            TELEGRAM_MESSAGE,
            MESSAGE_STATE,
            SIGHTING,
            INDICATOR,
            SIEM_INDICATOR,
            HIT,
            CLAIM,
            TRANSLATION,
            ACTIVITY,
            ALERT,
            VERDICT,
            RULE,
            CHANNEL,
            CHECKPOINT,
            TRANSLATION_REQUEST,
            TRANSLATION_RESULT,
            TRANSLATION_ORDER);

    private static final Map<String, Topic<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Topic::name, Function.identity()));

    private Topics() {}

    /** The topic of this name; dead-letter topics are none. */
    public static Optional<Topic<?>> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
