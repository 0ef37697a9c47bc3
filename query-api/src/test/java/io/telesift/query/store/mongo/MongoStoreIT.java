// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.ConnectionString;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Needs a real MongoDB; uses the database {@code telesift_contract} there, whatever the connection string names. */
@EnabledIfEnvironmentVariable(named = "MONGODB_URI", matches = ".+")
class MongoStoreIT extends StoreContract {
    @Override
    String uri() {
        String uri = System.getenv("MONGODB_URI");
        String database = new ConnectionString(uri).getDatabase();
        return database == null ? withDatabase(uri) : uri.replaceFirst("/" + database, "/telesift_contract");
    }

    private static String withDatabase(String uri) {
        String[] parts = uri.split("\\?", 2);
        String base = parts[0].endsWith("/") ? parts[0] : parts[0] + "/";
        return base + "telesift_contract" + (parts.length > 1 ? "?" + parts[1] : "");
    }
}
