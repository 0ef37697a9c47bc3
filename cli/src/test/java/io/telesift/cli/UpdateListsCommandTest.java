// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.engine.suffix.PublicSuffixes;
import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateListsCommandTest {
    private static final String SHIPPED = shipped();
    private static final String NEWER = SHIPPED.replace("VERSION: 2026-07-25", "VERSION: 2031-02-03")
            .replace("\ncom\n", "\ncom\nbrandnew\nco.brandnew\n")
            .replace("\ngithub.io\n", "\n");

    @TempDir
    Path data;

    @Test
    void newerList_isTakenAndTold() {
        Run run = update(NEWER);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).contains("-> psl-20310203", "2 new, 1 gone");
        assertThat(run.err()).isEmpty();
        assertThat(inUse().topLevel("brandnew")).isTrue();
        assertThat(inUse().registrable("x.github.io")).isEqualTo("github.io");
        assertThat(lists()).isDirectoryContaining("glob:**/public_suffix_list.dat");
    }

    @Test
    void sameListAgain_changesNothing() throws IOException {
        update(NEWER);
        Object before = Files.getLastModifiedTime(lists().resolve(PublicSuffixes.FILE));

        Run run = update(NEWER);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("psl-20310203 is the newest already");
        assertThat(Files.getLastModifiedTime(lists().resolve(PublicSuffixes.FILE)))
                .isEqualTo(before);
    }

    @Test
    void shippedList_isTheNewestAlready() {
        assertThat(update(SHIPPED).out()).contains("is the newest already");
        assertThat(lists()).doesNotExist();
    }

    @Test
    void olderList_isLeft() {
        Run run = update(NEWER.replace("2031-02-03", "2011-02-03"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("psl-20110203 is older");
        assertThat(lists()).doesNotExist();
    }

    @Test
    void undatedList_isOfTheDayItWasFetched() {
        Run run = update(NEWER.replace("VERSION: ", ""));

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("-> psl-20");
        assertThat(inUse().topLevel("brandnew")).isTrue();
        assertThat(inUse().version()).isNotEqualTo("psl-undated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>404</html>", "com\nnet\n"})
    void otherFile_isRefusedAndTheListInUseStays(String text) {
        update(NEWER);

        Run run = update(text);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("no Public Suffix List", "nothing is changed");
        assertThat(inUse().version()).isEqualTo("psl-20310203");
    }

    @Test
    void halfAList_isRefused() {
        List<String> some = new ArrayList<>(SHIPPED.lines().toList());
        some.removeIf(line -> !line.startsWith("//") && line.length() > 8);

        Run run = update(String.join("\n", some).replace("2026-07-25", "2031-02-03"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("rules, the list in use has", "nothing is changed");
        assertThat(lists()).doesNotExist();
    }

    @Test
    void hugeFile_isRefused() {
        Run run = update("x".repeat(PublicSuffixes.LARGEST + 10));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("sends more than " + PublicSuffixes.LARGEST + " bytes");
        assertThat(lists()).doesNotExist();
    }

    @Test
    void brokenListInUse_isToldAndMended() throws IOException {
        Files.createDirectories(lists());
        Files.writeString(lists().resolve(PublicSuffixes.FILE), "broken");

        Run run = update(NEWER);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(inUse().topLevel("brandnew")).isTrue();
    }

    @Test
    void refusal_isAFailure() {
        try (HttpStandIn server = new HttpStandIn(request -> Reply.empty(503))) {
            Run run = run("--from", server.url());

            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.err()).contains("answers 503");
        }
    }

    @Test
    void offline_isOneLineAndTouchesNothing() {
        Run run = run("--from", "http://127.0.0.1:1/list.dat");

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("http://127.0.0.1:1/list.dat", "nothing is changed");
        assertThat(data).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x.example/l", "no url", "", "file:///etc/passwd"})
    void otherAddress_isAUsageFault(String from) {
        assertThat(run("--from", from).exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void directory_isTheOneGiven() {
        try (HttpStandIn server = serving(NEWER)) {
            Run run = run(
                    "--from", server.url(), "--dir", data.resolve("elsewhere").toString());

            assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
            assertThat(data.resolve("elsewhere").resolve(PublicSuffixes.FILE)).exists();
            assertThat(lists()).doesNotExist();
        }
    }

    @Test
    void directoryThatIsAFile_isAFailure() throws IOException {
        Files.writeString(data.resolve("lists"), "");

        Run run = update(NEWER);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("cannot write there");
    }

    private Run update(String list) {
        try (HttpStandIn server = serving(list)) {
            return run("--from", server.url() + "/list.dat");
        }
    }

    private static HttpStandIn serving(String list) {
        return new HttpStandIn(request -> new Reply(200, Map.of("Content-Type", "text/plain"), list));
    }

    private Run run(String... options) {
        List<String> args = new ArrayList<>(List.of("update-lists"));
        args.addAll(List.of(options));
        return Run.piped(Map.of("TELESIFT_DATA_DIR", data.toString()), "", args.toArray(String[]::new));
    }

    private Path lists() {
        return data.resolve("lists");
    }

    private PublicSuffixes inUse() {
        return PublicSuffixes.current(lists(), warning -> {
            throw new AssertionError(warning);
        });
    }

    private static String shipped() {
        try (InputStream in = Objects.requireNonNull(PublicSuffixes.class.getResourceAsStream(PublicSuffixes.FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
