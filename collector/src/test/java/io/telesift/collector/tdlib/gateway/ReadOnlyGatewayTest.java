// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOnlyGatewayTest {
    private final List<String> sent = new ArrayList<>();
    private final TdGateway recorder = new TdGateway() {
        @Override
        public CompletableFuture<JsonNode> send(ObjectNode function) {
            sent.add(function.path("@type").asText());
            return CompletableFuture.completedFuture(function);
        }

        @Override
        public void onUpdate(Consumer<JsonNode> handler) {}

        @Override
        public void close() {}
    };
    private final ReadOnlyGateway gateway = new ReadOnlyGateway(recorder, chat -> chat == -1001, false);

    /** A new line in the enum must be a new line here: somebody has thought about it twice. */
    @Test
    void functions_areTheseAndNoOthers() {
        assertThat(Arrays.stream(TdFunction.values()).map(TdFunction::word))
                .containsExactlyInAnyOrder(
                        "setLogVerbosityLevel",
                        "setTdlibParameters",
                        "setNetworkType",
                        "addProxy",
                        "disableProxy",
                        "close",
                        "setAuthenticationPhoneNumber",
                        "requestQrCodeAuthentication",
                        "checkAuthenticationCode",
                        "checkAuthenticationEmailCode",
                        "checkAuthenticationPassword",
                        "loadChats",
                        "getChat",
                        "searchPublicChat",
                        "openChat",
                        "closeChat",
                        "getChatHistory",
                        "getMessage",
                        "getFullRichMessage",
                        "joinChat",
                        "viewMessages");
        assertThat(Arrays.stream(TdFunction.values()).filter(one -> one.purpose() == TdFunction.Purpose.MARK_AS_READ))
                .containsExactly(TdFunction.VIEW_MESSAGES);
        assertThat(Arrays.stream(TdFunction.values()).filter(one -> one.purpose() == TdFunction.Purpose.JOIN))
                .containsExactly(TdFunction.JOIN_CHAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sendMessage",
                "forwardMessages",
                "addMessageReaction",
                "logOut",
                "destroy",
                "deleteMessages",
                "leaveChat",
                "joinChatByInviteLink",
                "downloadFile",
                "sendChatAction",
                "setOption",
                "openMessageContent",
                "GETCHAT",
                ""
            })
    void anythingElse_isRefusedBeforeItIsSent(String word) {
        assertThatThrownBy(() -> gateway.send(TdFunction.object(word))).hasMessageStartingWith("refused: ");
        assertThat(sent).isEmpty();
    }

    @Test
    void joinChat_onlyWhereAskedFor() {
        assertThatThrownBy(() -> gateway.send(TdFunction.JOIN_CHAT.call(-1002))).hasMessageStartingWith("refused: ");
        assertThat(sent).isEmpty();
        gateway.send(TdFunction.JOIN_CHAT.call(-1001));
        assertThat(sent).containsExactly("joinChat");
    }

    @Test
    void viewMessages_onlyWithTheOption() {
        assertThatThrownBy(() -> gateway.send(TdFunction.VIEW_MESSAGES.call(-1001)))
                .hasMessageStartingWith("refused: ");
        assertThat(sent).isEmpty();
        new ReadOnlyGateway(recorder, chat -> false, true).send(TdFunction.VIEW_MESSAGES.call(-1001));
        assertThat(sent).containsExactly("viewMessages");
    }

    /** Calls are made by {@link TdFunction} alone, so that nothing can be sent past the list by its bare name. */
    @Test
    void sources_noOtherPlaceWritesATypeField() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/telesift/collector/tdlib"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("TdFunction.java"))
                            .filter(ReadOnlyGatewayTest::writesType))
                    .isEmpty();
        }
    }

    private static boolean writesType(Path file) {
        try {
            return Files.readString(file).replaceAll("\\s", "").matches("(?s).*(put|set)\\(\"@type\".*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
