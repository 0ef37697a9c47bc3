// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;

/** How an import stands, as the server tells it. */
public record ImportReport(JsonNode status) {
    private static final String[] COUNTS = {"messages", "published", "unchanged", "deletions", "skipped", "deadLetters"
    };

    /** Is the server through with the file? */
    public boolean ended() {
        return switch (state()) {
            case "done", "failed", "partial" -> true;
            default -> false;
        };
    }

    /** Was it read to the end? */
    public boolean complete() {
        return state().equals("done");
    }

    /** Was anything read, and not all? */
    public boolean partial() {
        return state().equals("partial");
    }

    /** Messages that could not be taken in; each is a dead letter. */
    public long deadLetters() {
        return status.path("deadLetters").asLong();
    }

    private String state() {
        return status.path("state").asText("");
    }

    /** 0 to 1. */
    public double progress() {
        long size = status.path("sizeBytes").asLong();
        return size == 0 ? 0 : (double) status.path("bytesRead").asLong() / size;
    }

    /** Messages read so far. */
    public long messages() {
        return status.path("messages").asLong();
    }

    /** One line: what became of it, or what is wrong with it. */
    public String line() {
        StringBuilder line = new StringBuilder();
        for (String count : COUNTS) {
            String name = count.equals("deadLetters") ? "dead letters" : count;
            line.append(line.isEmpty() ? "" : ", ")
                    .append(status.path(count).asLong())
                    .append(' ')
                    .append(name);
        }
        String error = status.path("error").asText("");
        if (partial()) {
            return line + "; could not be read to the end: " + error;
        }
        return complete() ? line.toString() : error.isEmpty() ? "could not be read" : error;
    }
}
