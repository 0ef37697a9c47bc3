// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.collector.channel.ChannelList;
import io.telesift.collector.checkpoint.KafkaJournal;
import io.telesift.collector.http.MicronautPreviewHttp;
import io.telesift.collector.people.SenderPolicy;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.model.Channel;
import io.telesift.common.model.ChannelSource;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The web source as a process of its own, to be killed: {@code <bootstrap servers> <preview> <name>...}. */
final class WebProcess {
    private WebProcess() {}

    /** Runs until it is killed. */
    public static void main(String[] args) throws InterruptedException {
        List<String> names = List.of(args).subList(2, args.length);
        reader(args[0], args[1], new WebSettings(Duration.ofMillis(300), 16), names)
                .start();
        System.out.println("started");
        Thread.currentThread().join();
    }

    static WebReader reader(String bootstrap, String preview, WebSettings settings, List<String> names) {
        KafkaSettings kafka = KafkaSettings.plain(bootstrap);
        Source source = new Source(SourceKind.WEB, null);
        return new WebReader(
                settings,
                list(names),
                () -> KafkaJournal.open(kafka, source, SenderPolicy.CLEAR, Clock.systemUTC()),
                new MicronautPreviewHttp(URI.create(preview), "Probe/1", null, Duration.ofSeconds(5)),
                Clock.systemUTC());
    }

    private static ChannelList list(List<String> names) {
        List<Channel> channels = names.stream()
                .map(name ->
                        new Channel("@" + name, null, false, Set.of(), ChannelSource.WEB, "all", 2, null, false, null))
                .toList();
        return new ChannelList() {
            @Override
            public List<Channel> watchedBy(SourceKind kind) {
                return channels;
            }

            @Override
            public List<Channel> all() {
                return channels;
            }
        };
    }

    /** Starts one. */
    static Process start(String bootstrap, String preview, List<String> names) throws java.io.IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = Stream.concat(
                        Stream.of(
                                Stream.of(System.getProperty("java.home"), "bin", "java")
                                        .collect(java.util.stream.Collectors.joining("/")),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                path,
                                WebProcess.class.getName(),
                                bootstrap,
                                preview),
                        names.stream())
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
