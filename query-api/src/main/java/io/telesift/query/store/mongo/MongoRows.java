// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.model.Filters;
import io.telesift.query.store.Filter;
import io.telesift.query.store.Page;
import io.telesift.query.store.RowStore;
import io.telesift.query.store.RowStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of a {@link Layout}. */
final class MongoRows<V> implements RowStore<V> {
    private final Layout<V> layout;
    private final Listing<V> listing;

    MongoRows(MongoConnection mongo, Layout<V> layout) {
        this.layout = layout;
        this.listing = new Listing<>(mongo, layout.collection(), Layout.AT, layout::row);
    }

    @Override
    public Page<V> list(Filter filter, Page.Request page) {
        return listing.page(Conditions.of(filter, layout), page);
    }

    @Override
    public long count(Filter filter) {
        return listing.count(Conditions.of(filter, layout));
    }

    @Override
    public Optional<V> get(String id) {
        return listing.get(id);
    }

    @Override
    public List<Page.Row<V>> of(Collection<String> owners, int most) {
        return owners.isEmpty() ? List.of() : listing.first(Filters.in(Layout.OF, owners), most);
    }

    @Override
    public RowStream<V> scan(Filter filter) {
        return listing.scan(Conditions.of(filter, layout));
    }
}
