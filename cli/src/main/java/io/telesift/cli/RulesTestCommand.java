// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.telesift.cli.Output.Column;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.TextForm;
import io.telesift.engine.rule.BadRuleFileException;
import io.telesift.engine.rule.MessageView;
import io.telesift.engine.rule.RuleCompiler;
import io.telesift.engine.rule.RuleFile;
import io.telesift.engine.rule.RulePack;
import io.telesift.engine.text.LanguageDetector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "test",
        description = {
            "Which rules match a text, and where; needs no server and sends nothing.",
            "Rules that are bound to channels do not match: the text comes from none."
        })
final class RulesTestCommand implements Callable<Integer> {
    /** Telegram's posts have 4,096 characters; this is what a message keeps at most. */
    private static final int LONGEST = 1 << 18;

    private static final List<Column> COLUMNS = List.of(
            Column.field("RULE", "ruleId"),
            Column.field("SEVERITY", "severity"),
            Column.field("IN", "in"),
            Column.field("TERM", "term"),
            Column.field(">START", "start"),
            Column.field(">END", "end"),
            Column.field("TEXT", "text"));

    private final Session session;

    @CommandLine.Parameters(arity = "0..1", paramLabel = "FILE", description = "the text; without it, or -, stdin")
    private @Nullable String file;

    @Option(names = "--rules", paramLabel = "FILE", description = "default: $TELESIFT_RULES, or the shipped pack")
    private @Nullable Path rules;

    @Mixin
    private Output output = new Output();

    RulesTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String text = text();
        RuleFile pack = pack();
        List<RuleMatch> matches = RuleCompiler.compile(pack.rules()).match(view(text));
        List<JsonNode> rows = new ArrayList<>();
        matches.forEach(match -> match.matches().forEach(place -> rows.add(row(match, place, text))));
        output.items(session, rows, COLUMNS);
        if (matches.isEmpty()) {
            session.say("none of " + pack.rules().size() + " rules matches");
        }
        return matches.isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
    }

    private String text() {
        try (InputStream in = file == null || file.equals("-") ? session.in() : Files.newInputStream(Path.of(file))) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILURE, file + ": no such file, or not ours to read");
        }
    }

    private RuleFile pack() {
        String named = session.environment().get("TELESIFT_RULES", "");
        Path path = rules == null && !named.isEmpty() ? Path.of(named) : rules;
        try {
            return path == null
                    ? RuleFile.read(RulePack.shipped(), "shipped pack")
                    : RuleFile.read(Files.readAllBytes(path), path.toString());
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILURE, path + ": no such file, or not ours to read");
        } catch (BadRuleFileException e) {
            throw new CommandFailure(ExitCode.FAILURE, String.valueOf(e.getMessage()));
        }
    }

    private MessageView view(String text) {
        return new MessageView(
                new Chat(0, ChatType.UNKNOWN, null, null),
                TextForm.ORIGINAL,
                LanguageDetector.detect(text),
                text,
                session.extractor().extract(text));
    }

    private static JsonNode row(RuleMatch match, RuleMatch.Place place, String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ruleId", match.ruleId())
                .put("severity", match.severity().value())
                .put("in", place.in())
                .put("term", place.term())
                .put("start", place.start())
                .put("end", place.end())
                .put("text", text.substring(place.start(), place.end()));
    }
}
