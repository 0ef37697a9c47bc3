// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.telesift.collector.tdlib.account.AccountOptions;
import io.telesift.collector.tdlib.login.TdProxy;
import io.telesift.host.DurationSetting;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * {@code COLLECTOR_TDLIB_*}: reading by an account.
 *
 * @param tdlibLibrary path of {@code libtdjson}, or {@code tdlight} in a build with that profile
 * @param tdlibKey secret; encrypts the session
 * @param tdlibProxy {@code socks5://} or {@code http://}, before {@code COLLECTOR_PROXY}
 * @param proxy {@code COLLECTOR_PROXY}
 * @param tdlibInterval between two readings of a chat
 * @param tdlibReread how far back edits and deletions are looked for
 * @param tdlibAllChats watch all groups and channels of the account
 * @param tdlibMarkAsRead tell Telegram what was read
 */
@ConfigurationProperties("collector")
record TdlibConfig(
        @Nullable String tdlibLibrary,
        @Nullable String tdlibKey,
        @Nullable String tdlibProxy,
        @Nullable String proxy,
        @Bindable(defaultValue = "10m") String tdlibInterval,
        @Bindable(defaultValue = "3d") String tdlibReread,
        @Bindable(defaultValue = "false") boolean tdlibAllChats,
        @Bindable(defaultValue = "false") boolean tdlibMarkAsRead) {
    AccountOptions options() {
        Duration interval = DurationSetting.parse("COLLECTOR_TDLIB_INTERVAL", tdlibInterval, "10m");
        Duration reread = DurationSetting.parse("COLLECTOR_TDLIB_REREAD", tdlibReread, "3d");
        return AccountOptions.USUAL.reading(interval, reread).switched(tdlibAllChats, tdlibMarkAsRead);
    }

    @Nullable
    TdProxy usedProxy() {
        if (tdlibProxy != null && !tdlibProxy.isBlank()) {
            return TdProxy.parse("COLLECTOR_TDLIB_PROXY", tdlibProxy);
        }
        return proxy == null || proxy.isBlank() ? null : TdProxy.parse("COLLECTOR_PROXY", proxy);
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "TdlibConfig[" + tdlibLibrary + "]";
    }
}
