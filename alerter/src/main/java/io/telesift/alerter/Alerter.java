// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import java.util.List;

/** The loops of all destinations as one component. */
final class Alerter implements Component {
    private final List<AlertLoop> loops;

    Alerter(List<AlertLoop> loops) {
        this.loops = List.copyOf(loops);
    }

    @Override
    public String name() {
        return "alerter";
    }

    @Override
    public void start() {
        loops.forEach(loop -> loop.loop().start());
    }

    /** The first that does not work, else those that do. */
    @Override
    public Check check() {
        return loops.stream()
                .map(AlertLoop::check)
                .filter(check -> !check.ready())
                .max(java.util.Comparator.comparing(Check::state))
                .orElseGet(() -> Check.up(String.join(
                        ", ", loops.stream().map(loop -> loop.loop().name()).toList())));
    }

    @Override
    public void close() {
        loops.forEach(loop -> loop.loop().close());
    }
}
