// SPDX-License-Identifier: Apache-2.0
package io.telesift.testkit;

import io.telesift.embedded.EmbeddedMongo;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An empty MongoDB-wire server for one test class. */
public final class TestMongo implements BeforeAllCallback, AfterAllCallback {
    private final EmbeddedMongo mongo = new EmbeddedMongo(0);

    @Override
    public void beforeAll(ExtensionContext context) {
        mongo.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        mongo.close();
    }

    /** Connection string with a database. */
    public String uri() {
        return mongo.uri();
    }
}
