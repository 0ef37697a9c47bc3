// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

/** An answer that cannot be given now; nothing was sent. The message is one line for the person. */
public final class LoginRefusedException extends Exception {
    private final boolean tooEarly;

    LoginRefusedException(String line, boolean tooEarly) {
        super(line);
        this.tooEarly = tooEarly;
    }

    /** Does Telegram want to be left alone? Otherwise something else was asked for. */
    public boolean tooEarly() {
        return tooEarly;
    }
}
