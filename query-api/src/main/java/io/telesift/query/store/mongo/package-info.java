// SPDX-License-Identifier: Apache-2.0
/** The views in MongoDB, within the subset that the embedded server and MongoDB 8 share. */
@NullMarked
package io.telesift.query.store.mongo;

import org.jspecify.annotations.NullMarked;
