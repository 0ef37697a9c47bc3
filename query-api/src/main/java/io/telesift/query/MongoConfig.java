// SPDX-License-Identifier: Apache-2.0
package io.telesift.query;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where the views lie.
 *
 * @param uri connection string; the database it names, else {@code telesift}
 */
@ConfigurationProperties("mongodb")
public record MongoConfig(
        @Bindable(defaultValue = "mongodb://127.0.0.1:27017/telesift")
        String uri) {
    /** Without the password that the string may hold. */
    @Override
    public String toString() {
        return "MongoConfig[...]";
    }
}
