// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.Forward;
import io.telesift.common.model.Sender;
import io.telesift.common.model.Stats;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two sources' words about one thing, field by field: the preferred one's, the other's where it has none. */
final class Merge {
    private Merge() {}

    static <T> @Nullable T first(@Nullable T preferred, @Nullable T other) {
        return preferred != null ? preferred : other;
    }

    static Chat chat(Chat preferred, Chat other) {
        return new Chat(
                preferred.id(),
                preferred.type() == ChatType.UNKNOWN ? other.type() : preferred.type(),
                first(preferred.title(), other.title()),
                first(preferred.username(), other.username()));
    }

    static @Nullable Sender sender(@Nullable Sender preferred, @Nullable Sender other) {
        if (preferred == null || other == null) {
            return first(preferred, other);
        }
        return new Sender(
                preferred.kind().equals("hidden") ? other.kind() : preferred.kind(),
                first(preferred.id(), other.id()),
                first(preferred.name(), other.name()),
                first(preferred.signature(), other.signature()));
    }

    static @Nullable Forward forward(@Nullable Forward preferred, @Nullable Forward other) {
        if (preferred == null || other == null) {
            return first(preferred, other);
        }
        return new Forward(
                first(preferred.chatId(), other.chatId()),
                first(preferred.messageId(), other.messageId()),
                first(preferred.name(), other.name()),
                first(preferred.date(), other.date()));
    }

    /** An exact number of views beats a rounded one ("12.3K"), however old. */
    static @Nullable Stats stats(@Nullable Stats preferred, @Nullable Stats other) {
        if (preferred == null || other == null) {
            return first(preferred, other);
        }
        Stats views = countsViewsBetter(other, preferred) ? other : preferred;
        Map<String, Integer> reactions = preferred.reactions().isEmpty() ? other.reactions() : preferred.reactions();
        return new Stats(
                views.views(), views.viewsApproximate(), first(preferred.forwards(), other.forwards()), reactions);
    }

    private static boolean countsViewsBetter(Stats one, Stats than) {
        boolean exact = than.viewsApproximate() && !one.viewsApproximate();
        return one.views() != null && (than.views() == null || exact);
    }
}
