// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdjson;

import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.gateway.TdUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A loaded {@code libtdjson}. */
final class NativeTdJson implements TdJson {
    private static final String JNA_FOLDER = "jna.tmpdir";
    private static final String EXAMPLE = "for example /opt/tdlib/libtdjson.so";
    /** Only what ends the process: from 1 on lines may hold words of messages, from 4 on login data. */
    private static final int FATAL_ONLY = 0;

    private final Function createClient;
    private final Function send;
    private final Function receive;
    private final Function execute;

    private NativeTdJson(NativeLibrary library) {
        this.createClient = library.getFunction("td_create_client_id");
        this.send = library.getFunction("td_send");
        this.receive = library.getFunction("td_receive");
        this.execute = library.getFunction("td_execute");
    }

    /** Loads it and makes it quiet. */
    static NativeTdJson load(Path file, Path scratch) throws TdUnavailableException {
        if (!Files.isReadable(file)) {
            throw new TdUnavailableException("COLLECTOR_TDLIB_LIBRARY names no readable file: " + file
                    + "; give the path of libtdjson, " + EXAMPLE);
        }
        prepare(scratch);
        try {
            NativeTdJson loaded = new NativeTdJson(NativeLibrary.getInstance(
                    file.toAbsolutePath().toString(), Map.of(Library.OPTION_STRING_ENCODING, "UTF-8")));
            loaded.execute(TdFunction.SET_LOG_VERBOSITY_LEVEL
                    .call()
                    .put("new_verbosity_level", FATAL_ONLY)
                    .toString());
            return loaded;
        } catch (LinkageError e) {
            throw new TdUnavailableException(
                    "COLLECTOR_TDLIB_LIBRARY names a file that is no libtdjson for this machine: " + file + "; "
                            + EXAMPLE,
                    e);
        }
    }

    /** JNA reads the property once, when its first class is. */
    private static void prepare(Path scratch) throws TdUnavailableException {
        try {
            if (System.getProperty(JNA_FOLDER) == null) {
                Files.createDirectories(scratch);
                System.setProperty(JNA_FOLDER, scratch.toString());
            }
            // The first use of JNA: what fails here is not the operator's library.
            if (Native.POINTER_SIZE == 0) {
                throw new UnsatisfiedLinkError("no pointers");
            }
        } catch (IOException | LinkageError e) {
            throw new TdUnavailableException(
                    "native code cannot be unpacked in " + scratch
                            + "; give a data directory from which files may be executed",
                    e);
        }
    }

    @Override
    public int createClient() {
        return createClient.invokeInt(new Object[0]);
    }

    @Override
    public void send(int client, String request) {
        send.invokeVoid(new Object[] {client, request});
    }

    @Override
    public @Nullable String receive(double seconds) {
        return receive.invokeString(new Object[] {seconds}, false);
    }

    @Override
    public @Nullable String execute(String request) {
        return execute.invokeString(new Object[] {request}, false);
    }
}
