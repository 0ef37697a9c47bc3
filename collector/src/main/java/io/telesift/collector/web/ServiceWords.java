// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a service post tells, under the words that Telegram Desktop uses for the same. */
final class ServiceWords {
    private static final Map<String, String> ACTIONS = new LinkedHashMap<>();

    static {
        ACTIONS.put("channel created", "create_channel");
        ACTIONS.put("photo updated", "edit_group_photo");
        ACTIONS.put("photo removed", "delete_group_photo");
        ACTIONS.put("name was changed", "edit_group_title");
        ACTIONS.put("renamed", "edit_group_title");
        ACTIONS.put("pinned", "pin_message");
        ACTIONS.put("live stream started", "group_call");
        ACTIONS.put("live stream finished", "group_call");
        ACTIONS.put("live stream scheduled", "group_call_scheduled");
    }

    private ServiceWords() {}

    /** {@code other} for what is not known. */
    static String action(@Nullable String words) {
        String lower = words == null ? "" : words.toLowerCase(Locale.ROOT);
        return ACTIONS.entrySet().stream()
                .filter(action -> lower.contains(action.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }
}
