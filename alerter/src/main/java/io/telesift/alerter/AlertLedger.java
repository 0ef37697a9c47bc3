// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.telesift.common.model.Alert;
import io.telesift.common.model.AlertStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What has been decided, so that nothing is sent twice: the rows on {@code cti.alert.v1}, and our own that are not yet
 * there (a commit that failed, a view that lags). Used by one thread.
 */
final class AlertLedger {
    private final Map<String, Alert> rows;
    private final Map<String, Alert> recent = new HashMap<>();

    /** Above the rows, a live view. */
    AlertLedger(Map<String, Alert> rows) {
        this.rows = rows;
    }

    /** Does its row stand on the topic? */
    boolean isPublished(String id) {
        Alert row = rows.get(id);
        return row != null && row.status() != AlertStatus.UNKNOWN;
    }

    /** A decision of ours that may not have got there yet. */
    Optional<Alert> underWay(String id) {
        return Optional.ofNullable(recent.get(id));
    }

    /** Remembers; forgets those that have arrived meanwhile. */
    Alert decide(Alert alert) {
        recent.keySet().removeIf(rows::containsKey);
        recent.put(alert.id(), alert);
        return alert;
    }

    /** Somebody's data is erased. */
    void forget(String id) {
        recent.remove(id);
    }
}
