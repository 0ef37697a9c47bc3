// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.terminal.ForeignText;
import io.telesift.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The {@code telesift} command. */
@Command(
        name = "telesift",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        sortOptions = false,
        description = "Watches Telegram channels for indicators of compromise.",
        footer = {
            "",
            "Exit codes: 0 ok, 1 failure, 2 usage, 3 nothing found, 4 API key, 5 no server, 6 in part.",
            "Environment: TELESIFT_URL (http://127.0.0.1:8080), TELESIFT_API_KEY, TELESIFT_DATA_DIR, NO_COLOR."
        })
public final class Telesift extends CommandGroup {
    private static final String NEEDS_ALL = "generate-completion";
    private static final Map<String, Class<?>> COMMANDS = commands();

    Telesift() {}

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("up", UpCommand.class);
        commands.put("demo", DemoCommand.class);
        commands.put("doctor", DoctorCommand.class);
        commands.put("login", LoginCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("extract", ExtractCommand.class);
        commands.put("stats", StatsCommand.class);
        commands.put("list", ListCommand.class);
        commands.put("search", SearchCommand.class);
        commands.put("unique", UniqueCommand.class);
        commands.put("show", ShowCommand.class);
        commands.put("alerts", AlertsCommand.class);
        commands.put("export", ExportCommand.class);
        commands.put("channels", ChannelsCommand.class);
        commands.put("watch", WatchCommand.class);
        commands.put("rules", RulesCommand.class);
        commands.put("translate", TranslateCommand.class);
        commands.put("rebuild", RebuildCommand.class);
        commands.put("dead-letters", DeadLettersCommand.class);
        commands.put("tail", TailCommand.class);
        commands.put("update-lists", UpdateListsCommand.class);
        commands.put(NEEDS_ALL, GenerateCompletion.class);
        return commands;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Session session = new Session(Terminal.ofProcess(System.getenv()), System.in, new Environment(System.getenv()));
        int exitCode = run(session, args);
        session.terminal().out().flush();
        System.exit(exitCode);
    }

    /** Runs one command; gives back its exit code. */
    static int run(Session session, String... args) {
        Terminal terminal = session.terminal();
        Ansi ansi = terminal.outTty() && terminal.colour() ? Ansi.ON : Ansi.OFF;
        return described(session, args)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(Math.max(80, Math.min(120, terminal.columns())))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(session, e))
                .setExecutionExceptionHandler((e, line, parsed) -> failed(session, e))
                .execute(args);
    }

    /**
     * The command line with only the command that is asked for, if the first word names one: describing all of them
     * takes picocli longer than most of them run.
     */
    private static CommandLine described(Session session, String... args) {
        SessionFactory factory = new SessionFactory(session);
        CommandLine line = new CommandLine(new Telesift(), factory);
        String first = args.length == 0 ? "" : args[0];
        boolean known = COMMANDS.containsKey(first) && !first.equals(NEEDS_ALL);
        COMMANDS.forEach((name, type) -> {
            if (!known || name.equals(first)) {
                line.addSubcommand(name, new CommandLine(type, factory));
            }
        });
        return line;
    }

    private static int wrongUsage(Session session, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        session.say(command + ": " + ForeignText.escaped(String.valueOf(e.getMessage())));
        session.say("see `" + command + " --help`");
        return ExitCode.USAGE;
    }

    private static int failed(Session session, Exception e) {
        if (e instanceof CommandFailure failure) {
            session.say("telesift: " + ForeignText.escaped(String.valueOf(e.getMessage())));
            return failure.exitCode();
        }
        session.say("telesift: unexpected " + ForeignText.escaped(e.toString()) + "; please report it");
        if (!session.environment().get("TELESIFT_DEBUG", "").isEmpty()) {
            e.printStackTrace(session.terminal().err());
        }
        return ExitCode.FAILURE;
    }
}
