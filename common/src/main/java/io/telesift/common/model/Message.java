// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message as known now, on {@code cti.message.v1}: its bounded versions, the current one's findings and rule matches.
 *
 * @param date when it was posted
 * @param firstSeen when any source first saw it
 * @param updatedAt the observation that led to this state
 * @param revision grows by one with every state of this message, from 1
 * @param currentVersion number of the version that counts now; an old export may add an older one later
 * @param versionsDropped how many old versions no longer fit
 * @param lang ISO 639-1 of the current text as detected, {@code und} if nothing can be told
 * @param tags topic tags of the current text
 * @param findings of the current version
 * @param hits rules that the current version's original text matches
 * @param engineVersion version of the extraction engine that made the findings
 */
public record Message(
        Chat chat,
        long messageId,
        @Nullable Instant date,
        Instant firstSeen,
        Instant updatedAt,
        long revision,
        List<MessageVersion> versions,
        int currentVersion,
        int versionsDropped,
        @Nullable Deletion deletion,
        Set<SourceKind> sources,
        @Nullable Service service,
        @Nullable Sender sender,
        @Nullable String viaBot,
        @Nullable Forward forward,
        @Nullable ReplyTo replyTo,
        @Nullable String albumId,
        @Nullable Long threadId,
        @Nullable Stats stats,
        String lang,
        Set<String> tags,
        List<Finding> findings,
        List<RuleMatch> hits,
        @Nullable String engineVersion)
        implements Versioned {
    public Message {
        Values.required(chat, "chat");
        Values.required(firstSeen, "firstSeen");
        Values.required(updatedAt, "updatedAt");
        versions = Values.list(versions);
        sources = Values.set(sources);
        lang = lang == null ? "und" : lang;
        tags = Values.set(tags);
        findings = Values.list(findings);
        hits = Values.list(hits);
    }

    /** Identity. */
    public MessageRef ref() {
        return new MessageRef(chat.id(), messageId);
    }

    /** The version that counts now; none if only a deletion was ever seen. */
    public @Nullable MessageVersion current() {
        return versions.stream()
                .filter(version -> version.number() == currentVersion)
                .findFirst()
                .orElse(null);
    }

    /** Text of the current version, empty if there is none. */
    public String text() {
        MessageVersion current = current();
        return current == null ? "" : current.content().text();
    }

    /** The same state with what extraction found in its current version. */
    public Message extracted(String detectedLang, List<Finding> found, String byEngine) {
        return derived(detectedLang, tags, found, hits, byEngine);
    }

    /** The same state with the rules that its current version matches, and the tags they give. */
    public Message matched(List<RuleMatch> matches, Set<String> topicTags) {
        return derived(lang, topicTags, findings, matches, engineVersion);
    }

    private Message derived(
            String newLang,
            Set<String> newTags,
            List<Finding> newFindings,
            List<RuleMatch> newHits,
            @Nullable String newEngineVersion) {
        return new Message(
                chat,
                messageId,
                date,
                firstSeen,
                updatedAt,
                revision,
                versions,
                currentVersion,
                versionsDropped,
                deletion,
                sources,
                service,
                sender,
                viaBot,
                forward,
                replyTo,
                albumId,
                threadId,
                stats,
                newLang,
                newTags,
                newFindings,
                newHits,
                newEngineVersion);
    }

    /** Where people with access can read it: {@code https://t.me/...}; none for chats that have no links. */
    public @Nullable String link() {
        return MessageLink.of(chat, messageId);
    }
}
