// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.model.Finding;
import io.telesift.common.serde.Json;
import io.telesift.engine.ioc.IndicatorExtractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"id", "text"}} a line in, {@code {"id", "found": [...]}} a line out, in the same order. A line that is no such
 * object is told with its number and left out. Not thread-safe.
 */
public final class NdjsonExtraction {
    private final IndicatorExtractor extractor;
    private final Faults faults;
    private long invalid;

    /** With the engine that finds and somebody to tell of bad lines. */
    public NdjsonExtraction(IndicatorExtractor extractor, Faults faults) {
        this.extractor = extractor;
        this.faults = faults;
    }

    /** Hears of a line that is left out. */
    @FunctionalInterface
    public interface Faults {
        /** The line's number, from 1, and what is wrong with it. */
        void invalid(long line, String reason);
    }

    /** The id comes back as it came, a number as a number. */
    private record Found(@Nullable JsonNode id, List<Finding> found) {}

    /**
     * All lines; ends early if nobody reads the answers.
     *
     * @return how many lines were left out
     */
    public long run(BufferedReader in, PrintStream out) throws IOException {
        long number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                answer(number, line, out);
            }
            if (!in.ready() && out.checkError()) {
                break;
            }
        }
        return invalid;
    }

    private void answer(long number, String line, PrintStream out) {
        try {
            JsonNode request = Json.MAPPER.readTree(line);
            JsonNode text = request.path("text");
            if (!text.isTextual()) {
                fault(number, "no \"text\" that is a string; a line is {\"id\": 1, \"text\": \"...\"}");
                return;
            }
            out.println(Json.write(new Found(request.get("id"), extractor.extract(text.textValue()))));
        } catch (JsonProcessingException e) {
            fault(
                    number,
                    "no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private void fault(long number, String reason) {
        invalid++;
        faults.invalid(number, reason);
    }
}
