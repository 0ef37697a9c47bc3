// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.telesift.cli.Output.Column;
import io.telesift.cli.doctor.Diagnosis;
import io.telesift.cli.doctor.LocalChecks;
import io.telesift.cli.doctor.ServerChecks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "doctor", description = "Checks the machine and the server, one line a check.")
final class DoctorCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS =
            List.of(Column.field("STATE", "state"), Column.field("CHECK", "check"), Column.field("DETAIL", "detail"));

    private final Session session;

    @Mixin
    private Output output = new Output();

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Diagnosis> diagnoses =
                new ArrayList<>(LocalChecks.all(session.environment().dataDirectory()));
        int unreachable = ExitCode.OK;
        try {
            diagnoses.addAll(new ServerChecks(session.server(), Clock.systemUTC()).all());
        } catch (CommandFailure e) {
            diagnoses.add(new Diagnosis("server", Diagnosis.State.FAIL, String.valueOf(e.getMessage())));
            unreachable = e.exitCode();
        }
        output.items(session, diagnoses.stream().map(DoctorCommand::json).toList(), COLUMNS);
        return unreachable == ExitCode.OK ? exitCode(diagnoses) : unreachable;
    }

    private static int exitCode(List<Diagnosis> diagnoses) {
        return diagnoses.stream().anyMatch(one -> one.state() == Diagnosis.State.FAIL) ? ExitCode.FAILURE : ExitCode.OK;
    }

    private static JsonNode json(Diagnosis diagnosis) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("check", diagnosis.subject())
                .put("state", diagnosis.state().name().toLowerCase(Locale.ROOT))
                .put("detail", diagnosis.detail());
    }
}
