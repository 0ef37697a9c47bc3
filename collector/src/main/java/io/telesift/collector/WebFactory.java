// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.telesift.collector.channel.ChannelList;
import io.telesift.collector.checkpoint.Journals;
import io.telesift.collector.http.MicronautPreviewHttp;
import io.telesift.collector.web.WebReader;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Wires the way in by the public web preview. */
@Factory
final class WebFactory {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @Singleton
    WebReader webReader(
            WebConfig config,
            @Property(name = "collector.proxy") @Nullable String proxy,
            ChannelList list,
            Journals journals,
            Clock clock) {
        MicronautPreviewHttp http =
                new MicronautPreviewHttp(config.base(), config.agent(), config.through(proxy), TIMEOUT);
        Source source = new Source(SourceKind.WEB, null);
        return new WebReader(config.settings(), list, () -> journals.open(source), http, clock);
    }
}
