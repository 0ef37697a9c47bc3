// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A value that stands alone on a topic. It carries the version of its schema, so that a reader that got it from a file or
 * a SIEM, without the record's headers, still knows what it holds. A change that old readers cannot take needs a new
 * topic ({@code ....v2}), not a new number here.
 */
@JsonPropertyOrder("schema")
public interface Versioned {
    /** Version of this schema within its topic's major version, from 1. */
    int SCHEMA = 1;

    /** See {@link #SCHEMA}; written, and ignored when read. */
    @JsonProperty(value = "schema", access = JsonProperty.Access.READ_ONLY)
    default int schema() {
        return SCHEMA;
    }
}
