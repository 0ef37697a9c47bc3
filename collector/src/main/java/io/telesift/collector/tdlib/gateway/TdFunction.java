// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All functions of TDLib the collector ever sends; whatever is not here is refused by {@link ReadOnlyGateway}. None writes,
 * forwards, reacts, leaves a chat or logs out; {@link Purpose#JOIN} and {@link Purpose#MARK_AS_READ} are held by a rule each.
 */
public enum TdFunction {
    SET_LOG_VERBOSITY_LEVEL("setLogVerbosityLevel", Purpose.SESSION),
    SET_TDLIB_PARAMETERS("setTdlibParameters", Purpose.SESSION),
    SET_NETWORK_TYPE("setNetworkType", Purpose.SESSION),
    ADD_PROXY("addProxy", Purpose.SESSION),
    DISABLE_PROXY("disableProxy", Purpose.SESSION),
    CLOSE("close", Purpose.SESSION),

    SET_AUTHENTICATION_PHONE_NUMBER("setAuthenticationPhoneNumber", Purpose.LOGIN),
    REQUEST_QR_CODE_AUTHENTICATION("requestQrCodeAuthentication", Purpose.LOGIN),
    CHECK_AUTHENTICATION_CODE("checkAuthenticationCode", Purpose.LOGIN),
    CHECK_AUTHENTICATION_EMAIL_CODE("checkAuthenticationEmailCode", Purpose.LOGIN),
    CHECK_AUTHENTICATION_PASSWORD("checkAuthenticationPassword", Purpose.LOGIN),

    LOAD_CHATS("loadChats", Purpose.READ),
    GET_CHAT("getChat", Purpose.READ),
    SEARCH_PUBLIC_CHAT("searchPublicChat", Purpose.READ),
    OPEN_CHAT("openChat", Purpose.READ),
    CLOSE_CHAT("closeChat", Purpose.READ),
    GET_CHAT_HISTORY("getChatHistory", Purpose.READ),
    GET_MESSAGE("getMessage", Purpose.READ),
    GET_FULL_RICH_MESSAGE("getFullRichMessage", Purpose.READ),

    JOIN_CHAT("joinChat", Purpose.JOIN),
    VIEW_MESSAGES("viewMessages", Purpose.MARK_AS_READ);

    /** What a function is for. */
    public enum Purpose {
        SESSION,
        LOGIN,
        READ,
        /** Only for chats that the channel list says {@code join: true} of. */
        JOIN,
        /** Only with the option, which is off by default. */
        MARK_AS_READ
    }

    private static final Map<String, TdFunction> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(TdFunction::word, function -> function));

    private final String word;
    private final Purpose purpose;

    TdFunction(String word, Purpose purpose) {
        this.word = word;
        this.purpose = purpose;
    }

    /** TDLib's name for it. */
    public String word() {
        return word;
    }

    /** What it is for. */
    public Purpose purpose() {
        return purpose;
    }

    /** The one of this name; nothing if the collector has no business with it. */
    public static Optional<TdFunction> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** A call without arguments. */
    public ObjectNode call() {
        return object(word);
    }

    /** A call about a chat. */
    public ObjectNode call(long chatId) {
        return call().put("chat_id", chatId);
    }

    /** An argument that is an object of TDLib's. */
    public static ObjectNode object(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }
}
