// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script at the root, through a symbolic link in a folder with a space, from another folder. Short commands get only
 * the few jars that they need, so this also proves that they load no broker, no RocksDB and no framework.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    @TempDir
    Path folder;

    private Path link;

    @BeforeEach
    void link() throws Exception {
        Path spaced = Files.createDirectories(folder.resolve("a folder"));
        link = Files.createSymbolicLink(
                spaced.resolve("telesift"), Path.of("..", "telesift").toRealPath());
    }

    private Run launch(String stdin, String... args) throws Exception {
        String[] command = new String[args.length + 1];
        command[0] = link.toString();
        System.arraycopy(args, 0, command, 1, args.length);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("TELESIFT_NO_BUILD", "yes");
        builder.environment().put("TELESIFT_URL", "http://127.0.0.1:1");
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(stdin.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }

    @Test
    void extract_streams() throws Exception {
        Run run = launch("{\"id\":1,\"text\":\"1 hxxp://панель[.]example\"}\n", "extract", "--ndjson");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"id\":1", "xn--");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyShortCommand_needsNoOtherJars() throws Exception {
        assertThat(launch("", "--help").out()).contains("up", "demo", "tail");
        assertThat(launch("", "stats").exitCode()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(launch("", "import", ".").exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(launch("tea", "rules", "test").exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(launch("", "doctor").exitCode()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(launch("", "show", "panel[.]example").exitCode()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(launch("", "generate-completion").exitCode()).isZero();
    }
}
