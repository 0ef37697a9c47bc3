// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What can be said of this machine without asking anybody. */
public final class LocalChecks {
    private static final long MIB = 1 << 20;
    private static final long SCARCE = 1024 * MIB;
    private static final long TOO_LITTLE = 200 * MIB;
    private static final int NEEDED_JAVA = 17;

    private LocalChecks() {}

    /** Java, and the disk under the data directory. */
    public static List<Diagnosis> all(Path dataDirectory) {
        return List.of(java(Runtime.version().feature()), disk(dataDirectory));
    }

    static Diagnosis java(int version) {
        String detail = "Java " + Runtime.version();
        return version < NEEDED_JAVA
                ? Diagnosis.fail("java", detail + "; " + NEEDED_JAVA + " or later is needed")
                : Diagnosis.ok("java", detail);
    }

    private static Diagnosis disk(Path directory) {
        Path present = directory.toAbsolutePath();
        while (present.getParent() != null && !Files.exists(present)) {
            present = present.getParent();
        }
        try {
            return disk(directory, Files.getFileStore(present).getUsableSpace(), Files.isWritable(present));
        } catch (IOException e) {
            return Diagnosis.fail("disk", directory + ": cannot be looked at");
        }
    }

    static Diagnosis disk(Path directory, long usable, boolean writable) {
        String detail = directory + ": " + usable / MIB + " MiB free";
        if (!writable) {
            return Diagnosis.fail("disk", directory + ": not writable; set TELESIFT_DATA_DIR to a folder that is");
        }
        if (usable < TOO_LITTLE) {
            return Diagnosis.fail("disk", detail + "; Kafka stops without space, free at least 1 GiB");
        }
        return usable < SCARCE
                ? Diagnosis.warn("disk", detail + "; free at least 1 GiB")
                : Diagnosis.ok("disk", detail);
    }
}
