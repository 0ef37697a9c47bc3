// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Measures extraction in one go and prints tables in Markdown with a verdict: {@code SpeedReport [quick]}. */
public final class SpeedReport {
    private final Pace pace;

    private SpeedReport(Pace pace) {
        this.pace = pace;
    }

    /** Ends with 1 if a target is missed. */
    public static void main(String[] args) throws RunnerException {
        SpeedReport report = new SpeedReport(List.of(args).contains("quick") ? Pace.QUICK : Pace.FULL);
        report.machine();
        Map<String, Double> speed = report.speed();
        Map<String, Double> allocated = report.allocations();
        Map<String, Double> worst = report.worst();
        System.exit(Targets.verdict(speed, allocated, worst) ? 0 : 1);
    }

    private void machine() {
        print(
                "Java %s (%s), %s, %d processors, %s",
                Runtime.version(),
                System.getProperty("java.vm.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                pace == Pace.QUICK ? "quick: indicative only" : "JMH, fresh JVMs");
    }

    /** MB/s by benchmark. */
    private Map<String, Double> speed() throws RunnerException {
        progress("speed on the corpus");
        Map<String, Double> rates = new LinkedHashMap<>();
        List<Rate> measured = pace.run(ExtractionSpeed.class, false).stream()
                .map(result -> Rate.of(name(result), result))
                .toList();
        measured.forEach(rate -> rates.put(rate.name(), rate.median()));
        print("%n| on the corpus | MB/s | range | x byteClasses | x autolink |%n|---|--:|--:|--:|--:|");
        for (Rate rate : measured) {
            double floor = rate.median() / of(rates, "byteClasses");
            double peer = rate.median() / of(rates, "autolink");
            print("| %s | %.0f | %s | %.2f | %.2f |", rate.name(), rate.median(), range(rate), floor, peer);
        }
        return rates;
    }

    private static String range(Rate rate) {
        return String.format(Locale.ROOT, "%.0f-%.0f", rate.slowest(), rate.fastest());
    }

    /** Bytes allocated by message without findings. */
    private Map<String, Double> allocations() throws RunnerException {
        progress("allocations on messages without findings");
        Map<String, Double> bytes = new LinkedHashMap<>();
        print("%n| messages without findings | bytes allocated by message | ns by message |%n|---|--:|--:|");
        for (RunResult result : pace.run(QuietMessages.class, true)) {
            double allocated = Rate.secondary(result.getSecondaryResults(), "gc.alloc.rate.norm");
            bytes.put(name(result), allocated);
            print(
                    "| %s | %.0f | %.0f |",
                    name(result), allocated, result.getPrimaryResult().getScore());
        }
        return bytes;
    }

    /** MB/s by text, the slowest first. */
    private Map<String, Double> worst() throws RunnerException {
        String[] texts = WorstTexts.all().keySet().toArray(String[]::new);
        progress(texts.length + " worst cases");
        Map<String, Double> rates = new LinkedHashMap<>();
        for (RunResult result : pace.run(WorstCase.class, false, texts)) {
            Rate rate = Rate.of(result.getParams().getParam("text"), result);
            rates.put(rate.name(), rate.median());
        }
        print("%n| %,d characters of | MB/s |%n|---|--:|", WorstTexts.LENGTH);
        slowestFirst(rates).forEach(entry -> print("| %s | %.1f |", entry.getKey(), entry.getValue()));
        return rates;
    }

    private static Stream<Map.Entry<String, Double>> slowestFirst(Map<String, Double> rates) {
        return rates.entrySet().stream().sorted(Map.Entry.comparingByValue());
    }

    private static double of(Map<String, Double> rates, String name) {
        return Objects.requireNonNull(rates.get(name), name);
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private static void progress(String what) {
        System.err.println("measuring " + what + " ...");
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
