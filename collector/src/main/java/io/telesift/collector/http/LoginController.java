// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.collector.tdlib.login.LoginAnswer;
import io.telesift.collector.tdlib.login.LoginDesk;
import io.telesift.collector.tdlib.login.LoginRefusedException;
import io.telesift.collector.tdlib.login.LoginState;
import io.telesift.common.serde.Json;
import io.telesift.common.serde.UnreadableValueException;

/** Where an account is logged in. For other parts of Telesift, not for the open network: answers are secrets. */
@Controller("/internal/collector/login")
@ExecuteOn(TaskExecutors.BLOCKING)
class LoginController {
    private final LoginDesk desk;

    LoginController(LoginDesk desk) {
        this.desk = desk;
    }

    /** Where it stands. */
    @Get
    LoginState state() {
        return desk.state();
    }

    /** Takes {@code {"kind": "phone" | "code" | "email-code" | "password" | "qr", "value": ...}}. */
    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> answer(@Body byte[] body) throws InterruptedException {
        try {
            return HttpResponse.ok(desk.answer(Json.read(body, LoginAnswer.class)));
        } catch (UnreadableValueException e) {
            // Its own words may hold the password.
            return Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "an answer is {\"kind\":\"code\",\"value\":\"12345\"}; kinds are phone, code, email-code, password, qr");
        } catch (LoginRefusedException e) {
            return Problem.of(
                    e.tooEarly() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.CONFLICT, String.valueOf(e.getMessage()));
        }
    }
}
