// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

/** Where a person logs the account in: never at a console of the process itself. Thread-safe. */
public interface LoginDesk {
    /** Where it stands. */
    LoginState state();

    /**
     * Hands an answer to Telegram and tells where it stands then.
     *
     * @throws LoginRefusedException if it cannot be given now
     */
    LoginState answer(LoginAnswer answer) throws LoginRefusedException, InterruptedException;

    /** Of a collector without an account. */
    static LoginDesk off(String line) {
        return new LoginDesk() {
            @Override
            public LoginState state() {
                return LoginState.stuck(LoginStage.OFF, line);
            }

            @Override
            public LoginState answer(LoginAnswer answer) throws LoginRefusedException {
                throw new LoginRefusedException(line, false);
            }
        };
    }
}
