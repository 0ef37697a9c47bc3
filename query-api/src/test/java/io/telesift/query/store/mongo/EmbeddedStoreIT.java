// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import io.telesift.testkit.TestMongo;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedStoreIT extends StoreContract {
    @RegisterExtension
    static final TestMongo mongo = new TestMongo();

    @Override
    String uri() {
        return mongo.uri();
    }
}
