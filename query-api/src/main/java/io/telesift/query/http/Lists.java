// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.telesift.query.shape.ListShape;
import io.telesift.query.store.Page;
import io.telesift.query.store.RowStore;
import java.util.List;
import java.util.function.Function;

/** A page of a store as an answer. */
final class Lists {
    private Lists() {}

    /** With a function for all rows at once, that may ask for what belongs to them. */
    static <V, T> ListShape<T> all(RowStore<V> store, Params params, Function<List<Page.Row<V>>, List<T>> shape) {
        Page<V> page = store.list(params.filter(), params.page());
        return new ListShape<>(shape.apply(page.rows()), params.cursor(page.next()), page.total());
    }

    /** With a function for each row. */
    static <V, T> ListShape<T> each(RowStore<V> store, Params params, Function<Page.Row<V>, T> shape) {
        return all(store, params, rows -> rows.stream().map(shape).toList());
    }
}
