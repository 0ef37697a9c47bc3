// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far one source has come in one chat. The first half is the journal's, from what it was told of messages; the second
 * half is the reader's own and changes by {@link Journal#note}.
 *
 * @param coverage which ids were read
 * @param lastMessageAt when the newest message known was posted
 * @param names titles and user names, oldest first
 * @param rhythm when the chat usually posts
 * @param floor nothing at or below this id is wanted: the backfill's end; 0 for all
 * @param floorKnown whether that end is decided yet
 * @param startReached the chat's first message was read, or what lies below cannot be
 * @param lastSuccessAt when the chat was last read without a fault
 * @param notBefore Telegram asked to be left alone until then
 * @param lastError what went wrong last, one line; nothing after a success
 */
public record ChatProgress(
        long chatId,
        Coverage coverage,
        @Nullable Instant lastMessageAt,
        List<ChatName> names,
        Rhythm rhythm,
        long floor,
        boolean floorKnown,
        boolean startReached,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant notBefore,
        @Nullable String lastError) {
    private static final int LONGEST_ERROR = 300;

    public ChatProgress {
        names = List.copyOf(names);
    }

    /** Of a chat that this source never read. */
    public static ChatProgress unseen(long chatId) {
        return new ChatProgress(chatId, Coverage.NONE, null, List.of(), Rhythm.NONE, 0, false, false, null, null, null);
    }

    /** Is all wanted history read, down to the floor or the start? Gaps above do not count. */
    public boolean backfilled() {
        return startReached || (floorKnown && !coverage.isEmpty() && coverage.oldest() <= floor);
    }

    /** Says the chat nothing for longer than is usual for it? */
    public Optional<Silence> silence(Instant now) {
        Instant last = lastMessageAt;
        if (last == null || !rhythm.silent(last, now)) {
            return Optional.empty();
        }
        return rhythm.usualPause().map(Duration::toSeconds).map(usual -> new Silence(last, usual));
    }

    /** Its last known name; {@code null} if none is known. */
    public @Nullable ChatName name() {
        return names.isEmpty() ? null : names.get(names.size() - 1);
    }

    /** User names it had and has no more, as far as is known. */
    public List<String> formerUsernames() {
        ChatName now = name();
        return names.stream()
                .map(ChatName::username)
                .filter(username -> username != null && (now == null || !username.equals(now.username())))
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    /** Read without a fault: no error, nothing to wait for. */
    public ChatProgress succeeded(Instant at) {
        return noted(floor, floorKnown, startReached, at, null, null);
    }

    /**
     * Not read.
     *
     * @param error one line, without text of a message
     * @param wait Telegram asked to be left alone until then
     */
    public ChatProgress failed(String error, @Nullable Instant wait) {
        String line = error.lines().findFirst().orElse("").strip();
        String cut = line.length() > LONGEST_ERROR ? line.substring(0, LONGEST_ERROR) : line;
        return noted(floor, floorKnown, startReached, lastSuccessAt, wait, cut);
    }

    /** Nothing at or below this id is wanted; 0 for all. */
    public ChatProgress withFloor(long id) {
        return noted(id, true, startReached, lastSuccessAt, notBefore, lastError);
    }

    /** There is nothing older to read. */
    public ChatProgress atStart() {
        return noted(floor, floorKnown, true, lastSuccessAt, notBefore, lastError);
    }

    private ChatProgress noted(
            long newFloor,
            boolean newFloorKnown,
            boolean newStartReached,
            @Nullable Instant newLastSuccessAt,
            @Nullable Instant newNotBefore,
            @Nullable String newLastError) {
        return new ChatProgress(
                chatId,
                coverage,
                lastMessageAt,
                names,
                rhythm,
                newFloor,
                newFloorKnown,
                newStartReached,
                newLastSuccessAt,
                newNotBefore,
                newLastError);
    }

    /** The reader's half of another, the journal's own. */
    ChatProgress noted(ChatProgress other) {
        return noted(
                other.floor,
                other.floorKnown,
                other.startReached,
                other.lastSuccessAt,
                other.notBefore,
                other.lastError);
    }

    ChatProgress covering(Coverage newCoverage) {
        return observed(newCoverage, lastMessageAt, names, rhythm);
    }

    ChatProgress named(List<ChatName> newNames) {
        return observed(coverage, lastMessageAt, newNames, rhythm);
    }

    ChatProgress posted(Instant date) {
        Instant last = lastMessageAt;
        return observed(coverage, last == null || date.isAfter(last) ? date : last, names, rhythm.posted(date));
    }

    private ChatProgress observed(
            Coverage newCoverage, @Nullable Instant newLastMessageAt, List<ChatName> newNames, Rhythm newRhythm) {
        return new ChatProgress(
                chatId,
                newCoverage,
                newLastMessageAt,
                newNames,
                newRhythm,
                floor,
                floorKnown,
                startReached,
                lastSuccessAt,
                notBefore,
                lastError);
    }
}
