// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the process is.
 *
 * @param status {@code UP}, {@code BUSY} (will work, or in part) or {@code DOWN}
 * @param components in start order
 */
public record HealthReport(Check.State status, @Nullable String fault, List<Row> components) {
    /** One component's own words. */
    public record Row(
            String name, Check.State state, @Nullable String detail) {}

    static HealthReport of(ComponentHost host) {
        List<Row> rows = host.components().stream().map(HealthReport::row).toList();
        Check.State worst = host.fault() != null ? Check.State.DOWN : worst(rows);
        return new HealthReport(worst, host.fault(), rows);
    }

    private static Row row(Component component) {
        Check check = component.check();
        return new Row(component.name(), check.state(), check.detail());
    }

    private static Check.State worst(List<Row> rows) {
        if (rows.stream().anyMatch(row -> row.state() == Check.State.DOWN)) {
            return Check.State.DOWN;
        }
        return rows.stream().anyMatch(row -> row.state() == Check.State.BUSY) ? Check.State.BUSY : Check.State.UP;
    }
}
