// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import io.telesift.collector.tdlib.gateway.Questions;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.gateway.TdGateway;
import java.util.LinkedHashSet;
import java.util.Set;

/** The chats open now. Big channels are told of, and their history is complete, only while they are. */
final class OpenChats {
    private final TdGateway gateway;
    private final Questions questions;
    private final int most;
    private final Set<Long> open = new LinkedHashSet<>();

    OpenChats(TdGateway gateway, int most) {
        this.gateway = gateway;
        this.questions = new Questions(gateway);
        this.most = most;
    }

    /** Opens it and closes the one that was not needed for the longest time. */
    void open(long chatId) throws InterruptedException {
        if (!open.remove(chatId)) {
            questions.ask(TdFunction.OPEN_CHAT.call(chatId));
        }
        open.add(chatId);
        if (open.size() > most) {
            long oldest = open.iterator().next();
            open.remove(oldest);
            questions.ask(TdFunction.CLOSE_CHAT.call(oldest));
        }
    }

    /** Closes all without waiting: nobody else would, and the client may be dead. */
    void closeAll() {
        open.forEach(chat -> gateway.send(TdFunction.CLOSE_CHAT.call(chat)));
        open.clear();
    }
}
