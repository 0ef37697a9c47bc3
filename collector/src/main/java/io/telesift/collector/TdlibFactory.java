// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.telesift.collector.channel.ChannelList;
import io.telesift.collector.checkpoint.Journals;
import io.telesift.collector.tdlib.account.AccountReader;
import io.telesift.collector.tdlib.gateway.TdGateway;
import io.telesift.collector.tdlib.gateway.TdGateways;
import io.telesift.collector.tdlib.gateway.TdUnavailableException;
import io.telesift.collector.tdlib.login.AccountSession;
import io.telesift.collector.tdlib.login.LoginDesk;
import io.telesift.collector.tdlib.login.SessionFolder;
import io.telesift.collector.tdlib.login.SessionSettings;
import io.telesift.collector.tdlib.tdjson.TdJsonGateways;
import io.telesift.common.health.SwitchedOff;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import io.telesift.host.DataDirectory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ServiceLoader;

/** Reading by an account, where one is set up. */
@Factory
final class TdlibFactory {
    private static final String OFF =
            "no account: set COLLECTOR_TDLIB_LIBRARY, TELEGRAM_API_ID and TELEGRAM_API_HASH to read by one";
    private static final String TDLIGHT = "tdlight";

    @Singleton
    @Requires(condition = AccountCondition.class)
    AccountSession accountSession(TdlibConfig config, TelegramApiConfig api, DataDirectory data, Clock clock) {
        SessionSettings settings = new SessionSettings(api.credentials(), config.tdlibKey(), config.usedProxy());
        return new AccountSession(
                settings, new SessionFolder(data.of("collector").resolve("tdlib")), clock);
    }

    @Singleton
    @Requires(condition = AccountCondition.class)
    AccountReader accountReader(
            TdlibConfig config,
            AccountSession session,
            Journals journals,
            ChannelList channels,
            DataDirectory data,
            Clock clock) {
        Path scratch = data.of("collector").resolve("native");
        Source source = new Source(SourceKind.TDLIB, null);
        return new AccountReader(
                gateways(String.valueOf(config.tdlibLibrary()), scratch),
                session,
                () -> journals.open(source),
                channels,
                config.options(),
                clock);
    }

    private static TdGateways gateways(String library, Path scratch) {
        return library.equals(TDLIGHT) ? TdlibFactory::tdlight : new TdJsonGateways(Path.of(library), scratch);
    }

    private static TdGateway tdlight() throws TdUnavailableException {
        TdGateways found = ServiceLoader.load(TdGateways.class)
                .findFirst()
                .orElseThrow(
                        () -> new TdUnavailableException("COLLECTOR_TDLIB_LIBRARY is tdlight, but this build is without"
                                + " it; build with -Ptdlight, or give the path of a libtdjson"));
        return found.open();
    }

    @Singleton
    @Named("collector.tdlib")
    @Requires(condition = AccountCondition.Missing.class)
    SwitchedOff noAccount() {
        return new SwitchedOff("collector.tdlib", OFF);
    }

    @Singleton
    @Requires(condition = AccountCondition.Missing.class)
    LoginDesk noLogin() {
        return LoginDesk.off(OFF);
    }
}
