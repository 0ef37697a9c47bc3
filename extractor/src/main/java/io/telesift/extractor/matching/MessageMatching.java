// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.matching;

import io.telesift.common.model.Message;
import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.TextForm;
import io.telesift.common.model.Translation;
import io.telesift.engine.rule.MessageView;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Runs the rules in force on a message's own text and on its translations. */
final class MessageMatching {
    private final Supplier<RulesInForce> rules;

    MessageMatching(Supplier<RulesInForce> rules) {
        this.rules = rules;
    }

    /** The message with the rules that its current text matches, and the tags they give. */
    Message matched(Message message) {
        RulesInForce now = rules.get();
        List<RuleMatch> matches = now.matcher()
                .match(new MessageView(
                        message.chat(), TextForm.ORIGINAL, message.lang(), message.text(), message.findings()));
        return message.matched(matches, now.tags(matches));
    }

    /** The rules that a translation's text matches. */
    List<RuleMatch> matches(Translation translation) {
        Translation.Snapshot message = translation.snapshot();
        String text = Objects.requireNonNullElse(translation.text(), "");
        return rules.get()
                .matcher()
                .match(new MessageView(
                        message.chat(), TextForm.TRANSLATION, translation.target(), text, message.findings()));
    }
}
