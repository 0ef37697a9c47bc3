// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One cache and one write-buffer budget for all stores of the process; by default each store would take its own 50 MB
 * and more, off the heap and unseen. Made by Kafka by name, hence the shared statics.
 */
public final class BoundedRocksDb implements RocksDBConfigSetter {
    /** All stores together, off the heap. */
    private static final long TOTAL_BYTES = 64L * 1024 * 1024;

    private static final long WRITE_BUFFER_BYTES = 2L * 1024 * 1024;
    private static final long BLOCK_BYTES = 8L * 1024;

    /** Holder: RocksDB's native library is loaded with the first store, not with this class. */
    private static final class Shared {
        static final Cache CACHE;
        static final WriteBufferManager WRITE_BUFFERS;

        static {
            RocksDB.loadLibrary();
            CACHE = new LRUCache(TOTAL_BYTES);
            WRITE_BUFFERS = new WriteBufferManager(TOTAL_BYTES / 2, CACHE);
        }
    }

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(Shared.CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setBlockSize(BLOCK_BYTES);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(Shared.WRITE_BUFFERS);
        options.setWriteBufferSize(WRITE_BUFFER_BYTES);
        options.setMaxWriteBufferNumber(2);
        options.setInfoLogLevel(InfoLogLevel.ERROR_LEVEL);
    }

    /** The cache is everybody's: it goes with the process. */
    @Override
    public void close(String storeName, Options options) {}
}
