// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.server.Parameters;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that narrow a list of indicators. */
final class Filter {
    /** Stands for both families, as in the tools that people come from. */
    private static final String IP = "ip";

    @Option(names = "--type", paramLabel = "T", description = "ip, domain, url, sha256, cve, ...; ip is ipv4 and ipv6")
    @Nullable
    String type;

    @Option(names = "--role", paramLabel = "R", description = "infrastructure, victim, proof, channel, wallet, ...")
    @Nullable
    String role;

    @Option(names = "--channel", paramLabel = "C", description = "a channel's id or @name")
    @Nullable
    String channel;

    @Option(
            names = "--since",
            paramLabel = "T",
            description = "seen since 2026-11-20, 2026-11-20T09:00:00Z, 36h or 7d ago")
    @Nullable
    String since;

    @Option(names = "--until", paramLabel = "T", description = "seen before, likewise")
    @Nullable
    String until;

    @Option(names = "--min-confidence", paramLabel = "N", description = "0 to 100")
    @Nullable
    Integer minConfidence;

    /** Is anything asked for in particular? */
    boolean given() {
        return Stream.of(type, role, channel, since, until, minConfidence).anyMatch(Objects::nonNull);
    }

    /**
     * As the server wants it.
     *
     * @throws CommandFailure for a name or time that cannot be meant
     */
    Parameters parameters() {
        return Parameters.NONE
                .with("type", type == null ? null : type(type))
                .with("role", role == null ? null : role(role))
                .with("channel", channel)
                .with("since", since == null ? null : Moment.of("--since", since))
                .with("until", until == null ? null : Moment.of("--until", until))
                .with("minConfidence", minConfidence);
    }

    private static String type(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (lower.equals(IP) || IndicatorType.of(lower).isPresent()) {
            return lower;
        }
        throw new CommandFailure(ExitCode.USAGE, "--type " + name + ": no such type; there are ip, " + types());
    }

    private static String types() {
        return Arrays.stream(IndicatorType.values())
                .filter(type -> type != IndicatorType.UNKNOWN)
                .map(IndicatorType::value)
                .collect(Collectors.joining(", "));
    }

    private static String role(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (Arrays.stream(Role.values()).anyMatch(role -> role.value().equals(lower))) {
            return lower;
        }
        throw new CommandFailure(ExitCode.USAGE, "--role " + name + ": no such role; there are " + roles());
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::value).collect(Collectors.joining(", "));
    }
}
