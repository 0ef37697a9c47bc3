// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telesift.common.model.Alert;
import java.util.List;

/** A message with all that belongs to it. */
public record MessageDetail(
        @JsonUnwrapped MessageShape message,
        List<SightingShape> sightings,
        List<ClaimShape> claims,
        List<Alert> alerts) {}
