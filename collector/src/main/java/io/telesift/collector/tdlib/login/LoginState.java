// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a login stands, for people; holds no secret but the link.
 *
 * @param hint how the code was sent, or the hint of the password
 * @param link at {@link LoginStage#QR}: whoever holds it for its half minute can see this login, nothing else
 * @param notBefore Telegram wants no attempt before
 * @param error what was wrong with the last answer, one line
 */
public record LoginState(
        LoginStage stage,
        @Nullable String hint,
        @Nullable String link,
        @Nullable Instant notBefore,
        @Nullable String error) {
    /** At a stage of which nothing more is to be said. */
    public static LoginState at(LoginStage stage) {
        return new LoginState(stage, null, null, null, null);
    }

    /** There is no account, or it cannot be used: why, in one line. */
    public static LoginState stuck(LoginStage stage, String line) {
        return new LoginState(stage, null, null, null, line);
    }

    LoginState withError(String line) {
        return new LoginState(stage, hint, link, notBefore, line);
    }

    LoginState until(@Nullable Instant wait) {
        return new LoginState(stage, hint, link, wait, error);
    }
}
