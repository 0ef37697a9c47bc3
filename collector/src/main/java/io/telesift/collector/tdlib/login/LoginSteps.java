// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.source.Fields;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way through a login, pure: TDLib's authorization states, what a person may answer, and what became of it. */
final class LoginSteps {
    private LoginSteps() {}

    /** What TDLib waits for now. */
    static LoginState on(JsonNode state) {
        return switch (state.path("@type").asText("")) {
            case "authorizationStateWaitPhoneNumber" -> LoginState.at(LoginStage.PHONE);
            case "authorizationStateWaitCode" -> hinted(LoginStage.CODE, codeHint(state.path("code_info")));
            case "authorizationStateWaitEmailCode" ->
                hinted(LoginStage.EMAIL_CODE, Fields.word(state.path("code_info"), "email_address_pattern"));
            case "authorizationStateWaitPassword" -> hinted(LoginStage.PASSWORD, Fields.word(state, "password_hint"));
            case "authorizationStateWaitOtherDeviceConfirmation" ->
                new LoginState(LoginStage.QR, null, Fields.word(state, "link"), null, null);
            case "authorizationStateReady" -> LoginState.at(LoginStage.READY);
            case "authorizationStateWaitRegistration" ->
                stuck("Telegram knows no account of this number; use the number of an aged account");
            case "authorizationStateWaitEmailAddress", "authorizationStateWaitPremiumPurchase" ->
                stuck("Telegram wants more of this account than a login; log in with an official app first");
            default -> LoginState.at(LoginStage.STARTING);
        };
    }

    private static LoginState hinted(LoginStage stage, @Nullable String hint) {
        return new LoginState(stage, hint, null, null, null);
    }

    private static LoginState stuck(String line) {
        return LoginState.stuck(LoginStage.REFUSED, line);
    }

    /** {@code authenticationCodeTypeTelegramMessage} is of no use to a person; its last words are. */
    private static @Nullable String codeHint(JsonNode info) {
        String type = info.path("type").path("@type").asText("").replace("authenticationCodeType", "");
        return type.isEmpty()
                ? null
                : "sent by " + type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    /** Which stages take this answer. */
    private static Set<LoginStage> stages(LoginAnswer.Kind kind) {
        return switch (kind) {
            case PHONE, QR -> Set.of(LoginStage.PHONE, LoginStage.CODE, LoginStage.QR);
            case CODE -> Set.of(LoginStage.CODE);
            case EMAIL_CODE -> Set.of(LoginStage.EMAIL_CODE);
            case PASSWORD -> Set.of(LoginStage.PASSWORD);
        };
    }

    /**
     * What to send for an answer.
     *
     * @throws LoginRefusedException if something else is asked for, or Telegram wants to be left alone
     */
    static ObjectNode call(LoginState state, LoginAnswer answer, Instant now) throws LoginRefusedException {
        Instant wait = state.notBefore();
        if (wait != null && now.isBefore(wait)) {
            throw new LoginRefusedException("Telegram wants no attempt before " + wait, true);
        }
        if (!stages(answer.kind()).contains(state.stage())) {
            throw new LoginRefusedException(
                    "the login is at '" + state.stage().value() + "', it takes no "
                            + answer.kind().value(),
                    false);
        }
        return call(answer);
    }

    private static ObjectNode call(LoginAnswer answer) {
        return switch (answer.kind()) {
            case PHONE -> TdFunction.SET_AUTHENTICATION_PHONE_NUMBER.call().put("phone_number", phone(answer.value()));
            case CODE ->
                TdFunction.CHECK_AUTHENTICATION_CODE
                        .call()
                        .put("code", answer.value().strip());
            case EMAIL_CODE -> {
                ObjectNode code = TdFunction.object("emailAddressAuthenticationCode")
                        .put("code", answer.value().strip());
                yield TdFunction.CHECK_AUTHENTICATION_EMAIL_CODE.call().set("code", code);
            }
            case PASSWORD -> TdFunction.CHECK_AUTHENTICATION_PASSWORD.call().put("password", answer.value());
            case QR -> TdFunction.REQUEST_QR_CODE_AUTHENTICATION.call();
        };
    }

    /** Blanks, brackets and hyphens are for people. */
    private static String phone(String written) {
        return written.replaceAll("[^0-9+]", "");
    }

    /** What became of an answer that failed: the stage stays, the person learns why. */
    static LoginState failed(LoginState state, TdException failure, Instant now) {
        Instant wait = failure.retryAfter().map(now::plus).orElse(null);
        return state.withError(line(failure, wait)).until(wait);
    }

    private static String line(TdException failure, @Nullable Instant wait) {
        if (wait != null) {
            return "Telegram wants no attempt before " + wait;
        }
        for (Fault fault : Fault.values()) {
            if (failure.says(fault.name())) {
                return fault.line;
            }
        }
        return "Telegram refuses it: " + failure.getMessage();
    }

    /** Telegram's words for what people get wrong. */
    private enum Fault {
        PHONE_CODE_INVALID("the code is wrong; try again"),
        PHONE_CODE_EXPIRED("the code is too old; give the phone number again for another one"),
        EMAIL_CODE_INVALID("the code is wrong; try again"),
        PASSWORD_HASH_INVALID("the password is wrong; try again"),
        PHONE_NUMBER_INVALID("that is no phone number; give it with the country, for example +49 151 23456789"),
        PHONE_NUMBER_BANNED("Telegram has banned this number"),
        API_ID_INVALID("TELEGRAM_API_ID and TELEGRAM_API_HASH do not belong together");

        private final String line;

        Fault(String line) {
            this.line = line;
        }
    }
}
