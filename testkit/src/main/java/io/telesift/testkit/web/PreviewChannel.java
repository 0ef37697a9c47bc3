// SPDX-License-Identifier: Apache-2.0
package io.telesift.testkit.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A channel that a test fills, edits and empties while it is served. */
public final class PreviewChannel {
    private static final int MESSAGES_PER_PAGE = 20;

    private final String username;
    private final NavigableMap<Long, PreviewEntry> posts = new TreeMap<>();
    private volatile long bareId;
    private volatile String title;
    private volatile boolean previewable = true;
    private volatile boolean group;
    private long lastId;
    private Instant clock = Instant.parse("2026-09-01T08:00:00Z");

    PreviewChannel(String username, long bareId) {
        this.username = username;
        this.bareId = bareId;
        this.title = "Channel " + username;
    }

    /** Its name, as it writes it. */
    public String username() {
        return username;
    }

    /** Its numeric id without the prefix of channels. */
    public long bareId() {
        return bareId;
    }

    /** See {@code Chat.id}. */
    public long chatId() {
        return -1_000_000_000_000L - bareId;
    }

    /** The name now belongs to another channel, which is empty. */
    public synchronized void changeHands(long otherBareId) {
        bareId = otherBareId;
        posts.clear();
        lastId = 0;
    }

    /** Renames it. */
    public void title(String words) {
        title = words;
    }

    /** Shows it, or hides it as a channel that Telegram marks. */
    public void previewable(boolean shown) {
        previewable = shown;
    }

    boolean previewable() {
        return previewable && !group;
    }

    /** Makes it a group, which never has a preview. */
    public void group(boolean is) {
        group = is;
    }

    /** A post of plain text, a minute after the last one; its id. */
    public synchronized long add(String text) {
        return add(text, clock.plus(Duration.ofMinutes(1)));
    }

    /** A post of plain text; its id. */
    public synchronized long add(String text, Instant date) {
        return add(PreviewEntry.text(nextId(), date, text));
    }

    /** Any post under an id of its own; its id. */
    public synchronized long add(PreviewEntry entry) {
        lastId = Math.max(lastId, entry.lastId());
        clock = entry.date();
        posts.put(entry.id(), entry);
        return entry.id();
    }

    /** The id after the last one given. */
    public synchronized long nextId() {
        return lastId + 1;
    }

    /** Leaves so many ids out, as if their posts had been deleted before anybody saw them. */
    public synchronized void skip(int ids) {
        lastId += ids;
    }

    /** Changes a post's text. */
    public synchronized void edit(long id, String text) {
        posts.computeIfPresent(id, (same, entry) -> entry.edited(text));
    }

    /** Removes a post. */
    public synchronized void delete(long id) {
        posts.remove(id);
    }

    /** The posts as they stand, ascending. */
    public synchronized List<PreviewEntry> posts() {
        return new ArrayList<>(posts.values());
    }

    synchronized String page(PreviewTarget wanted) {
        List<PreviewEntry> shown = wanted.after() >= 0 ? after(wanted.after()) : before(wanted.before());
        if (shown.isEmpty()) {
            return PreviewMarkup.noPosts(username, title);
        }
        boolean older = posts.lowerKey(shown.get(0).id()) != null;
        boolean newer = posts.higherKey(shown.get(shown.size() - 1).id()) != null;
        return PreviewMarkup.page(this, title, shown, older, newer);
    }

    private List<PreviewEntry> before(long before) {
        List<PreviewEntry> shown = new ArrayList<>();
        take(posts.headMap(before, false).descendingMap().values(), shown);
        java.util.Collections.reverse(shown);
        return shown;
    }

    private List<PreviewEntry> after(long after) {
        List<PreviewEntry> shown = new ArrayList<>();
        take(posts.tailMap(after, false).values(), shown);
        return shown;
    }

    /** An album counts by its items. */
    private static void take(Collection<PreviewEntry> from, List<PreviewEntry> shown) {
        int messages = 0;
        for (PreviewEntry entry : from) {
            if (messages >= MESSAGES_PER_PAGE) {
                return;
            }
            shown.add(entry);
            messages += entry.items();
        }
    }

    String landing() {
        return PreviewMarkup.landing(username, title, group ? "2 410 members, 37 online" : "12 345 subscribers");
    }
}
