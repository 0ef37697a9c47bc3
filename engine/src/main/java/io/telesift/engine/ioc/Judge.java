// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.engine.role.RoleQuestion;
import io.telesift.engine.role.RoleVerdict;

/** Says what an indicator is to its message. */
@FunctionalInterface
interface Judge {
    RoleVerdict of(RoleQuestion question);
}
