// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdjson;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.collector.tdlib.gateway.ReadOnlyGateway;
import io.telesift.collector.tdlib.gateway.TdGateway;
import io.telesift.collector.tdlib.login.AccountSession;
import io.telesift.collector.tdlib.login.ApiCredentials;
import io.telesift.collector.tdlib.login.LoginStage;
import io.telesift.collector.tdlib.login.LoginState;
import io.telesift.collector.tdlib.login.SessionFolder;
import io.telesift.collector.tdlib.login.SessionSettings;
import io.telesift.collector.tdlib.login.TdProxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Our session on a real TDLib, as far as it goes without an account. Its only way out is a proxy that is not there. */
@Tag("full")
@Timeout(60)
class TdlibSessionIT {
    private static final ApiCredentials API = new ApiCredentials(4242, "0123456789abcdef0123456789abcdef");
    private static final TdProxy NOWHERE = TdProxy.parse("COLLECTOR_TDLIB_PROXY", "socks5://127.0.0.1:9");

    @TempDir
    Path data;

    private LoginState opened(String key, Predicate<LoginState> awaited) throws Exception {
        AccountSession session = new AccountSession(
                new SessionSettings(API, key, NOWHERE), new SessionFolder(data.resolve("session")), Clock.systemUTC());
        TdGateway gateway = new ReadOnlyGateway(
                new TdJsonGateways(RealTdlib.library(), RealTdlib.SCRATCH).open(), chat -> false, false);
        try {
            gateway.onUpdate(session::take);
            session.open(gateway);
            while (!awaited.test(session.state())) {
                Thread.sleep(10);
            }
            return session.state();
        } finally {
            gateway.close();
            assertThat(session.isClosed()).isTrue();
            session.close();
        }
    }

    @Test
    void session_comesUpToThePhoneNumberAndAgainWithItsKeyOnly() throws Exception {
        assertThat(opened("key one", state -> state.stage() == LoginStage.PHONE).error())
                .isNull();
        assertThat(opened("another", state -> state.stage() == LoginStage.REFUSED)
                        .error())
                .startsWith("COLLECTOR_TDLIB_KEY does not open the session");
        assertThat(opened("key one", state -> state.stage() == LoginStage.PHONE).error())
                .isNull();
    }
}
