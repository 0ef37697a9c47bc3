// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.TextEntity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Marks code: what Telegram marked as such, and what stands between backticks. Linear. */
final class CodeTokens {
    private static final Set<EntityType> TOKENS = EnumSet.of(
            EntityType.URL,
            EntityType.MENTION,
            EntityType.HASHTAG,
            EntityType.CASHTAG,
            EntityType.BOT_COMMAND,
            EntityType.EMAIL,
            EntityType.PHONE,
            EntityType.BANK_CARD,
            EntityType.CODE,
            EntityType.PRE);
    private static final String FENCE = "```";

    private final String text;
    private final TokenMarks marks;

    CodeTokens(String text, TokenMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    /** Does a translator have to leave it alone? */
    static boolean token(TextEntity entity) {
        return TOKENS.contains(entity.type());
    }

    void mark(List<TextEntity> entities) {
        entities.stream().filter(CodeTokens::token).forEach(entity -> marks.mark(entity.offset(), entity.end()));
        markFences();
        markSpans();
    }

    private void markFences() {
        int open = text.indexOf(FENCE);
        while (open >= 0) {
            int close = text.indexOf(FENCE, open + FENCE.length());
            if (close < 0) {
                return;
            }
            marks.mark(open, close + FENCE.length());
            open = text.indexOf(FENCE, close + FENCE.length());
        }
    }

    /** On one line each. */
    private void markSpans() {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = -1;
            } else if (c == '`') {
                if (open >= 0) {
                    marks.mark(open, i + 1);
                }
                open = open >= 0 ? -1 : i;
            }
        }
    }
}
