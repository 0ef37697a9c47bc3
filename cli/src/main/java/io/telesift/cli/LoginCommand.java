// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.login.Prompt;
import io.telesift.cli.login.QrText;
import io.telesift.cli.server.Parameters;
import io.telesift.cli.server.Server;
import io.telesift.cli.terminal.ForeignText;
import io.telesift.common.serde.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "login",
        description = {
            "Logs in the Telegram account that reads: phone number, code and password, or a QR code.",
            "Needs a collector with COLLECTOR_TDLIB_LIBRARY, TELEGRAM_API_ID and TELEGRAM_API_HASH."
        })
final class LoginCommand implements Callable<Integer> {
    private static final String PATH = "/api/v1/login";
    private static final int PAUSE_MILLIS = 500;
    /** Half a minute for TDLib to open its session. */
    private static final int MOST_STARTING = 60;
    /** Five minutes for somebody to find the phone. */
    private static final int MOST_SCANNING = 600;

    private final Session session;
    private int waited;
    private String link = "";

    @Option(names = "--qr", description = "by a QR code, scanned with a phone that is logged in")
    private boolean qr;

    LoginCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        Server server = session.server();
        Prompt prompt = new Prompt(session.terminal(), session.in());
        JsonNode state = server.get(PATH, Parameters.NONE);
        while (!stage(state).equals("ready")) {
            state = next(server, prompt, state);
        }
        session.say("the account is logged in");
        return ExitCode.OK;
    }

    private static String stage(JsonNode state) {
        return state.path("stage").asText("");
    }

    private JsonNode next(Server server, Prompt prompt, JsonNode state) throws InterruptedException {
        String error = ForeignText.escaped(state.path("error").asText(""));
        if (state.hasNonNull("notBefore")) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "Telegram wants no attempt before "
                            + ForeignText.escaped(state.path("notBefore").asText()));
        }
        if (!error.isEmpty()) {
            session.say(error);
        }
        return switch (stage(state)) {
            case "phone" -> phone(server, prompt);
            case "code" -> answer(server, "code", prompt.ask("Code" + hint(state)));
            case "email-code" -> answer(server, "email-code", prompt.ask("Code from the e-mail" + hint(state)));
            case "password" -> answer(server, "password", prompt.askSecret("Password" + hint(state)));
            case "qr" -> scan(server, state);
            case "starting" -> later(server, MOST_STARTING, "TDLib does not come up; see `telesift doctor`");
            default -> throw new CommandFailure(ExitCode.FAILURE, "no login is possible now");
        };
    }

    private static String hint(JsonNode state) {
        String hint = ForeignText.escaped(state.path("hint").asText(""));
        return hint.isEmpty() ? "" : " (" + hint + ")";
    }

    private JsonNode phone(Server server, Prompt prompt) {
        if (qr) {
            return answer(server, "qr", "-");
        }
        return answer(server, "phone", prompt.ask("Phone number with its country, for example +49 151 23456789"));
    }

    private JsonNode scan(Server server, JsonNode state) throws InterruptedException {
        String fresh = state.path("link").asText("");
        if (!fresh.isEmpty() && !fresh.equals(link)) {
            link = fresh;
            session.say("scan this with the Telegram app: Settings, Devices, Link Desktop Device");
            session.terminal().err().print(QrText.of(fresh));
            session.terminal().err().flush();
        }
        return later(server, MOST_SCANNING, "nobody scanned the code");
    }

    private JsonNode later(Server server, int most, String given) throws InterruptedException {
        if (++waited > most) {
            throw new CommandFailure(ExitCode.FAILURE, given);
        }
        Thread.sleep(PAUSE_MILLIS);
        return server.get(PATH, Parameters.NONE);
    }

    private JsonNode answer(Server server, String kind, String value) {
        if (value.isBlank()) {
            throw new CommandFailure(ExitCode.FAILURE, "the login was broken off");
        }
        byte[] body = Json.bytes(Map.of("kind", kind, "value", value));
        waited = 0;
        return server.post(PATH, Parameters.NONE, "application/json", BodyPublishers.ofByteArray(body));
    }
}
