// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.telesift.cli.extract.LineBlocks.Block;
import io.telesift.common.model.Finding;
import io.telesift.common.serde.Json;
import io.telesift.engine.ioc.IndicatorExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the lines of a block.
 *
 * @param answers lines of JSON, each with its end
 * @param faults the lines left out
 */
@SuppressWarnings("ArrayRecordComponent") // Handed from one thread to another, never compared.
record AnsweredBlock(byte[] answers, List<Fault> faults) {
    private static final String SHAPE = "no \"text\" that is a string; a line is {\"id\": 1, \"text\": \"...\"}";
    private static final ObjectReader READER = Json.MAPPER.readerFor(JsonNode.class);
    private static final ObjectWriter WRITER =
            Json.MAPPER.writerFor(Answer.class).withRootValueSeparator("\n");

    /** A line that is left out, by its number, and why. */
    record Fault(long line, String reason) {}

    /** The id comes back as it came, a number as a number. */
    private record Answer(@Nullable JsonNode id, List<Finding> found) {}

    static AnsweredBlock of(Block block, IndicatorExtractor extractor) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(block.bytes().length);
        List<Fault> faults = new ArrayList<>();
        try (SequenceWriter answers = WRITER.writeValues(out)) {
            answer(block, extractor, answers, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (out.size() > 0) {
            out.write('\n');
        }
        return new AnsweredBlock(out.toByteArray(), faults);
    }

    private static void answer(Block block, IndicatorExtractor extractor, SequenceWriter answers, List<Fault> faults)
            throws IOException {
        byte[] bytes = block.bytes();
        long number = block.firstLine();
        for (int from = 0; from < bytes.length; number++) {
            int end = lineEnd(bytes, from);
            if (!blank(bytes, from, end)) {
                answer(number, bytes, from, end, extractor, answers, faults);
            }
            from = end + 1;
        }
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean blank(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && bytes[i] >= 0 && bytes[i] <= ' ') {
            i++;
        }
        return i == end;
    }

    private static void answer(
            long number,
            byte[] bytes,
            int from,
            int end,
            IndicatorExtractor extractor,
            SequenceWriter answers,
            List<Fault> faults)
            throws IOException {
        JsonNode request;
        try {
            request = request(bytes, from, end);
        } catch (JsonProcessingException e) {
            faults.add(new Fault(number, "no JSON: " + firstLine(e)));
            return;
        }
        JsonNode text = request.path("text");
        if (text.isTextual()) {
            answers.write(new Answer(request.get("id"), extractor.extract(text.textValue())));
        } else {
            faults.add(new Fault(number, SHAPE));
        }
    }

    /** What is not UTF-8 is no reason to leave a line out. */
    private static JsonNode request(byte[] bytes, int from, int end) throws JsonProcessingException {
        try {
            return READER.readTree(bytes, from, end - from);
        } catch (IOException e) {
            return READER.readTree(new String(bytes, from, end - from, StandardCharsets.UTF_8));
        }
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }
}
