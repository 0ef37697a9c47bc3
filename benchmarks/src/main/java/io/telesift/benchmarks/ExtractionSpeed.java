// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import io.telesift.engine.ioc.IndicatorExtractor;
import io.telesift.engine.ioc.IndicatorExtractors;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One operation reads the whole corpus of 24 MB on one core. {@link Rate} makes sense of the secondary results. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class ExtractionSpeed {
    private final Corpus corpus = Corpus.full();
    private final IndicatorExtractor extractor = IndicatorExtractors.standard();
    private final LinkExtractor autolink = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    /** All types, from UTF-8. */
    @Benchmark
    public void fromBytes(Volume volume, Blackhole sink) {
        volume.start();
        corpus.utf8().forEach(message -> sink.consume(extractor.extract(message)));
        volume.stop(corpus.bytes());
    }

    /** All types, from strings. */
    @Benchmark
    public void fromStrings(Volume volume, Blackhole sink) {
        volume.start();
        corpus.messages().forEach(message -> sink.consume(extractor.extract(message)));
        volume.stop(corpus.bytes());
    }

    /** The floor: {@link ByteClasses}. */
    @Benchmark
    public void byteClasses(Volume volume, Blackhole sink) {
        volume.start();
        corpus.utf8().forEach(message -> sink.consume(ByteClasses.seen(message)));
        volume.stop(corpus.bytes());
    }

    /** autolink-java, which knows URLs and e-mail addresses only, from strings. */
    @Benchmark
    public void autolink(Volume volume, Blackhole sink) {
        volume.start();
        for (String message : corpus.messages()) {
            for (LinkSpan link : autolink.extractLinks(message)) {
                sink.consume(link);
            }
        }
        volume.stop(corpus.bytes());
    }
}
