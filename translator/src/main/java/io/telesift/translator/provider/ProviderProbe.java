// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the providers now and then how they are: a wrong address shows before the first text waits for it. */
public final class ProviderProbe implements Component {
    private static final Duration PERIOD = Duration.ofSeconds(30);

    private final List<TranslationProvider> providers;
    private volatile Check check = Check.busy("not asked yet");
    private @Nullable Thread thread;

    /** Of these providers. */
    public ProviderProbe(List<TranslationProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    @Override
    public String name() {
        return "translator.providers";
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, name());
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                check = probe();
                Thread.sleep(PERIOD.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One that works is enough to go on, but not enough to keep silent about the others. */
    private Check probe() throws InterruptedException {
        for (TranslationProvider provider : providers) {
            Check one = provider.probe();
            if (!one.ready()) {
                return new Check(one.state(), provider.name() + ": " + one.detail());
            }
        }
        return Check.up(providers.stream().map(TranslationProvider::name).collect(Collectors.joining(", ")));
    }

    @Override
    public Check check() {
        return check;
    }

    @Override
    public void close() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }
}
