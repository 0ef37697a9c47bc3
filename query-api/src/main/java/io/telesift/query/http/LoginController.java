// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

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
import io.telesift.query.handover.Imports;
import io.telesift.query.handover.Login;

/** The login of the Telegram account that reads: passed on to the collector, kept and logged nowhere. */
@Controller("/api/v1/login")
@ExecuteOn(TaskExecutors.BLOCKING)
class LoginController {
    private final Login login;

    LoginController(Login login) {
        this.login = login;
    }

    @Get
    HttpResponse<String> state() {
        return answer(login.state());
    }

    /** {@code {"kind": "phone" | "code" | "email-code" | "password" | "qr", "value": ...}}. */
    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<String> answer(@Body byte[] body) {
        return answer(login.answer(body));
    }

    private static HttpResponse<String> answer(Imports.Answer answer) {
        boolean problem = answer.status() >= HttpStatus.BAD_REQUEST.getCode();
        return HttpResponse.<String>status(HttpStatus.valueOf(answer.status()))
                .body(answer.json())
                .contentType(problem ? Problem.MEDIA_TYPE : MediaType.APPLICATION_JSON_TYPE);
    }
}
