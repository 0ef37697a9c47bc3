// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.Finding;
import io.telesift.common.model.Rule;
import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.Severity;
import io.telesift.common.model.TextForm;
import io.telesift.common.model.Tlp;
import java.util.List;
import java.util.Set;

/** Rules and views for tests. */
final class Rules {
    static final Chat CHAT = new Chat(42, ChatType.CHANNEL, "Zarya", "Zarya_Demo");

    private Rules() {}

    static Rule rule(String id, List<List<String>> all, List<String> none) {
        return rule(id, all, none, List.of(), Set.of(), Set.of());
    }

    static Rule rule(
            String id,
            List<List<String>> all,
            List<String> none,
            List<String> indicators,
            Set<String> languages,
            Set<String> chats) {
        return new Rule(
                id,
                id,
                true,
                Severity.HIGH,
                Tlp.AMBER,
                all,
                none,
                indicators,
                languages,
                chats,
                Set.of(),
                null,
                Set.of());
    }

    static Rule any(String... terms) {
        return rule("r", List.of(List.of(terms)), List.of());
    }

    static MessageView view(String text) {
        return view(text, TextForm.ORIGINAL, List.of());
    }

    static MessageView view(String text, TextForm form, List<Finding> findings) {
        return new MessageView(CHAT, form, "ru", text, findings);
    }

    static List<RuleMatch> match(Rule rule, String text) {
        return RuleCompiler.compile(List.of(rule)).match(view(text));
    }

    static boolean matches(Rule rule, String text) {
        return !match(rule, text).isEmpty();
    }
}
